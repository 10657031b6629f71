import type { ClockRules, Tense } from '../clocks/clock-rules.ts'
import { cueVerb } from './cue-words.ts'

// "had returned", "has begun", "have been seen"
// not "has some power"
const perfect =
  /\b(?:had\b(?! to\b)|having\b|(?:has|have)\b(?! (?:to|an?|the|some|no|any|all|its|his|her|their|our|little|much|many|more|most|less|enough|few|nothing|every|not a|one|two|three)\b))/iu
// Without capitals: "May" is a month, "Will" a name.
const future = /\b(?:will|would|shall|going to|to be held|plans? to|intends? to)\b/u
const present = /\b(?:is|are|am|has|have|remains?|might|may|could|can|must|wants?|does|do)\b/u
const past = /\b(?:was|were|did|took|left|went|came|held|met|made|gave|sent|said|knew|[a-z]{3,}ed)\b/iu

/** The first verb of the content decides: what follows it belongs to clauses further in. */
function tenseOf(content: string): Tense {
  const tenses: [RegExp, Tense][] = [
    [perfect, 'before'],
    [future, 'after'],
    [present, 'during'],
    [past, 'before'],
  ]
  let first: { at: number; tense: Tense } | null = null
  for (const [pattern, tense] of tenses) {
    const match = pattern.exec(content)
    if (match && (first === null || match.index < first.at)) first = { at: match.index, tense }
  }
  return first?.tense ?? null
}

const onTheDay =
  /\bon the (?:very )?(?:day|morning|afternoon|evening|night) of (?:(?:the|an?|this|that|his|her|its|their)\b|(?:[\p{L}-]+ ){0,3}[\p{L}-]+['’]s?)(?: [\p{L}-]+){0,2}? (\p{L}+)(?=\W|$)/iu
// Nouns that name one event in turn.
const events: readonly (readonly string[])[] = [
  ['mutiny', 'rebellion', 'uprising', 'revolt', 'insurrection', 'coup', 'putsch'],
  ['vote', 'election', 'elections', 'ballot', 'poll', 'referendum', 'primary', 'runoff'],
  ['attack', 'attacks', 'assault', 'raid', 'bombing', 'blast', 'explosion', 'shooting', 'massacre'],
  ['crash', 'accident', 'disaster', 'collision'],
  ['meeting', 'summit', 'talks'],
  ['protest', 'protests', 'demonstration', 'demonstrations', 'march', 'rally'],
  ['invasion', 'offensive'],
  ['debate'],
  ['speech', 'address'],
  ['trial', 'hearing', 'verdict'],
  ['launch'],
  ['inauguration', 'ceremony'],
  ['murder', 'killing', 'death'],
]

export const englishClocks: ClockRules = {
  tenseOf,
  isLater: (words) => /\b(?:later|afterwards?|subsequently|then)\b/iu.test(words),
  isElsewhere: (words) =>
    /\b(?:on the day of|at the time|earlier|previously|in the past|once|last (?:week|month|year|spring|summer|autumn|fall|winter)|years? ago)\b/iu.test(
      words,
    ),
  subordinates: (words) => /\b(?:after|before|since|when|while|because|although|though|unlike|than)\b/iu.test(words),
  describes: (words) => /\b(?:who|whose|whom|which)\b|, (?:[a-z]+ly )?(?:born|[a-z]{3,}ed)\b/u.test(words),
  comesAfter: (clause) => /^\W*(?:(?:but|and) )?(?:ever )?(?:after|since|following)\b/iu.test(clause),
  eventOfDay: (words) => {
    const noun = onTheDay.exec(words)?.[1]?.toLowerCase()
    const names = noun === undefined ? undefined : events.find((alike) => alike.includes(noun))
    return names ? new RegExp(`\\b(?:${names.join('|')})\\b`, 'giu') : null
  },
  isOutcome: (cue, content) =>
    /^(?:declar|proclaim|pronounc)(?:ed|es|ing|e)?$/iu.test(cue.trim()) &&
    /^(?:himself|herself|themselves|itself|victory)\b/iu.test(content) &&
    /\b(?:elections?|vote|ballot|poll|referendum|primary|runoff)\b/iu.test(content),
  isGeneral: (content) => !/\d|\p{Lu}/u.test(content.slice(1)) && content.split(/\s+/u).length <= 12,
  endsStory: (sentence) => /^\W*(?:(?:but|and) )?(?:eventually|in the end|at last)\b/iu.test(sentence),
  isStance: (cue, content) =>
    /^(?:describ|label|brand|denounc)/iu.test(cue) && / as (?!of\b|if\b|though\b)/u.test(content),
  goesOn: (source) => /^(?:he|she|they)$/iu.test(source) || cueVerb(source.toLowerCase()) !== undefined,
}
