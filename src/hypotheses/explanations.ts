import { actorsIn, type Clauses, groundOf, isSomebody, type Telling } from '#deeds'
import type { ActorId, Hypothesis, Likelihood } from '#model'
import { contentName, type Range } from '#util'
import * as words from './en/words.ts'

interface Found {
  readonly range: Range
  readonly text: string
  readonly likelihood: Likelihood | null
  readonly subject: ActorId | null
  /** What the sentence itself says is explained. */
  readonly asked: string | null
  readonly rule: string
  readonly because: string
  readonly confidence: number
  readonly sentence: number
}

/**
 * Explanations and assessments of an article, as its author's or as those of whom it quotes: "the most likely explanation is that
 * […]", "[…] suggests that […]". A question that the text asks is theirs when it stands before them or is about the same actor.
 */
export function explanationsOf(telling: Telling): Hypothesis[] {
  const found = telling.sentences.flatMap((sentence, index) => [
    ...namedExplanations(telling, sentence, index),
    ...shownThat(telling, sentence, index),
    ...itSeems(telling, sentence, index),
  ])
  const questions = questionsIn(telling)
  return distinct(found)
    .filter((one) => isSaid(one, telling))
    .map((one) => {
      const question = questionFor(one, questions)
      const ground = groundOf(telling, one.range, one)
      const sentence = telling.sentences[one.sentence]
      return {
        id: `h-${contentName(telling.article.id, one.range.start, one.range.end)}`,
        question: question ?? one.asked ?? `Is it so that ${lowered(one.text)}?`,
        text: one.text,
        actors: sentence ? actorsIn(telling, one.range, sentence) : [],
        likelihood: one.likelihood,
        evidence: [],
        grounds: [ground],
      }
    })
}

/** What is drawn from the telling is about somebody; what a speaker tells "you" is talk. */
const isSaid = ({ rule, range, sentence, text }: Found, telling: Telling): boolean => {
  const own = telling.sentences[sentence]
  if (/\b(?:you|your|I|my|me|we|our|us)\b/u.test(text) || text.split(' ').length > longest) return false
  return rule === 'named-explanation' || (own !== undefined && actorsIn(telling, range, own).length > 0)
}

const longest = 50

const distinct = (found: readonly Found[]): Found[] =>
  found.filter(
    (one, at) => !found.slice(0, at).some(({ range }) => range.start < one.range.end && range.end > one.range.start),
  )

const lowered = (text: string): string =>
  /^(?:The|A|An|It|They|This|That|There|His|Her|Its|He|She|We)\s/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text

// The most likely explanation is that [Lukashenko is playing a tactical game];  one reason may be that […]
function namedExplanations(telling: Telling, sentence: Clauses, index: number): Found[] {
  const { start, end } = sentence.told
  const match = words.namedExplanation.exec(telling.article.text.slice(start, end))
  if (!match) return []
  const from = start + match.index + match[0].length
  const range = { start: from, end: endOf(telling, from, end) }
  const likelihood = words.likelihoodOf(match[1] ?? '')
  const of = match[3]?.trim()
  return made(telling, sentence, index, range, {
    likelihood,
    asked: of ? `What explains ${of}?` : null,
    rule: 'named-explanation',
    because: `“${match[0].trim()}” puts it as an explanation`,
    confidence: 0.8,
  })
}

// [her visit] shows that [he does not operate in lockstep];  not: [the report] says
function shownThat(telling: Telling, sentence: Clauses, index: number): Found[] {
  return sentence.clauses.flatMap((clause) => {
    const likelihood = words.showing.get(clause.lemma)
    const that = sentence.told.words.find(
      ({ lower, index: at }) => lower === 'that' && at > clause.verb.index && at <= clause.verb.index + 2,
    )
    const [subject] = clause.subjects
    if (likelihood === undefined || !that || clause.isNegated || clause.isPassive || clause.isInfinitive || !subject)
      return []
    if (
      isSomebody({ ...subject, modifiers: [] }, sentence.told) &&
      (/^NNPS?$/u.test(subject.head.tag) || isPerson(subject.head.lemma, telling, subject))
    )
      return []
    if (subject.head.tag === 'PRP' && subject.head.lower !== 'it') return []
    if (words.documents.has(subject.head.lemma) || /^(?:WP|WDT)$/u.test(subject.head.tag)) return []
    const range = { start: that.end + 1, end: endOf(telling, that.end + 1, sentence.told.end) }
    return made(telling, sentence, index, range, {
      likelihood,
      asked: null,
      rule: `shown-${clause.lemma}`,
      because: `“${clause.verb.text} that” draws it from what was told`,
      confidence: 0.65,
    })
  })
}

const isPerson = (lemma: string, telling: Telling, subject: Range): boolean =>
  words.speakers.has(lemma) || telling.meant(subject) !== null

// It is likely that […];  it appears that […]
function itSeems(telling: Telling, sentence: Clauses, index: number): Found[] {
  const { start, end } = sentence.told
  const match = words.seeming.exec(telling.article.text.slice(start, end))
  if (!match) return []
  const from = start + match.index + match[0].length
  return made(
    telling,
    sentence,
    index,
    { start: from, end: endOf(telling, from, end) },
    {
      likelihood: words.likelihoodOf(match[1] ?? ''),
      asked: null,
      rule: 'it-seems',
      because: `“${match[0].trim()}” weighs it`,
      confidence: 0.6,
    },
  )
}

function made(
  telling: Telling,
  sentence: Clauses,
  index: number,
  range: Range,
  more: Omit<Found, 'range' | 'text' | 'subject' | 'sentence'>,
): Found[] {
  const raw = telling.article.text.slice(range.start, range.end)
  if (raw.split(/\s+/u).length < 3 || raw.includes('?')) return []
  const first = sentence.phrases.find(({ start }) => start >= range.start)
  const subject = first ? telling.meant(first) : null
  const name = subject && first?.head.tag === 'PRP' ? telling.actors.get(subject)?.name : undefined
  const named = name && first?.start === range.start ? name + raw.slice(first.end - range.start) : raw
  const plain = words.withoutNegation(named)
  const likelihood = plain === null ? more.likelihood : words.opposite(more.likelihood)
  return [{ range, text: (plain ?? named).replace(/\s+/gu, ' '), subject, sentence: index, ...more, likelihood }]
}

/** To the end of the sentence, without its stop. */
const endOf = (telling: Telling, start: number, end: number): number => {
  const text = telling.article.text.slice(start, end)
  const cut = /[;–—]|[.!?”"]*\s*$/u.exec(text)
  return start + (cut ? cut.index : text.length)
}

interface Question {
  readonly text: string
  readonly sentence: number
  readonly actors: readonly ActorId[]
}

/** Questions that the text asks in its own words. */
const questionsIn = (telling: Telling): Question[] =>
  telling.sentences.flatMap((sentence, index) => {
    const text = telling.article.text.slice(sentence.told.start, sentence.told.end).trim()
    if (!/\?[”"]?$/u.test(text) || !words.asking.test(text)) return []
    return [
      {
        text: opened(text.replace(/^(?:but|and|so|yet)\s+/iu, '')),
        sentence: index,
        actors: subjectsOf(telling, sentence),
      },
    ]
  })

const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Of whom it is asked: the first who is named. */
const subjectsOf = (telling: Telling, sentence: Clauses): ActorId[] =>
  sentence.told.words
    .filter(({ index, text, tag }) => index > 0 && index < 10 && (/^\p{Lu}/u.test(text) || tag === 'PRP'))
    .flatMap((word) => telling.meant(word) ?? [])
    .slice(0, 1)

/** The question right before, or the one before about the same actor. */
function questionFor({ sentence, subject, rule }: Found, questions: readonly Question[]): string | null {
  const near = questions.findLast((one) => one.sentence < sentence && sentence - one.sentence <= 2)
  if (near && rule === 'named-explanation') return near.text
  const same =
    subject === null ? undefined : questions.findLast((one) => one.sentence < sentence && one.actors.includes(subject))
  return same?.text ?? null
}
