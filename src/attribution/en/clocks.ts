import type { ClockRules, Tense } from '../clocks/clock-rules.ts'
import { cueVerb } from './cue-words.ts'

// "had returned", "has begun", "have been seen"
const perfect = /\b(?:had|has|have|having)\b(?! to\b)/iu
// Without capitals: "May" is a month, "Will" a name.
const future = /\b(?:will|would|shall|going to|to be held|plans? to|intends? to)\b/u
const present = /\b(?:is|are|am|remains?|might|may|could|can|must|wants?|does|do)\b/u
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
  goesOn: (source) => /^(?:he|she|they)$/iu.test(source) || cueVerb(source.toLowerCase()) !== undefined,
}
