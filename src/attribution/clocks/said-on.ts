import { type Analysed, type Sentence, sentenceAt } from '#language'
import { type Dated, type TimeExpression, unknownDate } from '#model'
import { isDay, overlaps, type Range, textOf } from '#util'
import type { Attribution } from '../attribution.ts'
import type { ClockRules } from './clock-rules.ts'
import { dayOfEvent, outside } from './event-day.ts'
import { tellsNoOccasion } from './occasion.ts'
import { by, firstDay, lastDay, since } from './published.ts'

/** A claim whose day of saying is known, so that those after it can go on from it. */
export interface Said {
  readonly attribution: Attribution
  readonly speaker: string | null
  readonly saidOn: Dated
}

interface Context {
  readonly analysed: Analysed
  readonly published: Dated
  readonly rules: ClockRules
  /** Dates, and attributions by cue or content, that a stretch of the text meets. */
  readonly datesAt: (range: Range) => readonly TimeExpression[]
  readonly attributionsAt: (range: Range) => readonly Attribution[]
  /** Days of events that were asked for, by the pattern of their names. */
  readonly eventDays: Map<string, Dated>
  /** Claims before this one, in order. */
  readonly before: readonly Said[]
}

/**
 * When it was said: the date that stands with the cue, outside what was said; the day of the same speaker's words just before; the
 * day of the article for what the article itself says; else only that it was said by the day of the article. Hearsay has no day of
 * saying: a date beside it tells when the thing happened.
 */
export function saidOn(attribution: Attribution, speaker: string | null, context: Context): Dated {
  const { published, analysed, rules } = context
  if (attribution.form === 'author') return published
  if (attribution.form === 'unattributed') return by(lastDay(published))
  const sentence = sentenceOf(attribution, analysed)
  if (!sentence) return by(lastDay(published))
  const own = tellsNoOccasion(attribution) ? dateOfSource(attribution, context) : dateOf(attribution, sentence, context)
  if (own) return own
  const event = ofEvent(attribution, sentence, context) ?? ofOutcome(attribution, context)
  if (event) return event
  const earlier = laterThan(attribution, sentence, context)
  if (earlier) return since(firstDay(earlier), lastDay(published))
  return goingOn(attribution, speaker, sentence, context, rules) ?? by(lastDay(published))
}

function sentenceOf({ cue, content }: Attribution, { sentences }: Analysed): Sentence | undefined {
  const at = cue[0] ?? content[0]
  return at && sentenceAt(sentences, at.start)?.sentence
}

const asDated = ({ edtf, basis }: TimeExpression): Dated =>
  edtf === null || basis === 'unknown' ? unknownDate : { edtf, basis }

/** Dates of the sentence that stand right behind a cue, which then owns them, or outside every content. */
function freeDates(
  sentence: Sentence,
  { datesAt, attributionsAt }: Context,
): { date: TimeExpression; owner: Attribution | null }[] {
  const all = attributionsAt(sentence)
  return datesAt(sentence)
    .map((date) => ({ date, owner: all.find((other) => isBetween(date, other)) ?? null }))
    .filter(
      ({ date, owner }) =>
        date.edtf !== null &&
        (owner !== null || !all.some(({ content }) => content.some((part) => overlaps(part, date)))),
    )
}

// After [indicating] on June 27 that [the guest had arrived]: the date is the cue's alone.
function isBetween(date: Range, { cue, content }: Attribution): boolean {
  const [from, to] = [cue[0], content[0]]
  return from !== undefined && to !== undefined && from.end <= date.start && date.end <= to.start
}

function dateOf(attribution: Attribution, sentence: Sentence, context: Context): Dated | null {
  const free = freeDates(sentence, context)
  const own =
    free.find(({ owner }) => owner === attribution) ??
    free.find(({ owner }) => owner !== null && sharesCue(owner, attribution))
  if (own) return asDated(own.date)
  const cue = attribution.cue[0]
  if (!cue) return null
  const shared = free.filter(({ date, owner }) => owner === null && !isOfAnotherClause(date, cue, attribution, context))
  const nearest = shared.toSorted((a, b) => distance(a.date, cue) - distance(b.date, cue))[0]?.date
  if (!nearest) return null
  return opensLater(nearest, cue, sentence, context)
    ? since(firstDay(asDated(nearest)), lastDay(context.published))
    : asDated(nearest)
}

function isOfAnotherClause(
  date: Range,
  cue: Range,
  { source }: Attribution,
  { rules, analysed: { text } }: Context,
): boolean {
  if (date.end > cue.start) return false
  const end = source.at(-1)?.end ?? date.end
  return rules.subordinates(text.slice(date.end, cue.start)) || rules.describes(text.slice(end, date.start))
}

/** "After the vote on 3 March, she said": on that day or later. */
function opensLater(date: Range, cue: Range, sentence: Sentence, { rules, analysed: { text } }: Context): boolean {
  const clause = /[^,;:]*$/u.exec(text.slice(sentence.start, date.start))?.[0] ?? ''
  return date.end <= cue.start && rules.comesAfter(clause)
}

/** "according to a statement [on July 6]": right after the source. */
function dateOfSource({ source }: Attribution, { datesAt, analysed }: Context): Dated | null {
  const end = source.at(-1)?.end
  const date = end === undefined ? undefined : datesAt({ start: end, end: end + 12 }).find(({ start }) => start >= end)
  const isRight = date && /^,? ?(?:on|in|of|from|at)? ?$/u.test(analysed.text.slice(end, date.start))
  return isRight && date.edtf !== null ? asDated(date) : null
}

const sharesCue = (a: Attribution, b: Attribution): boolean =>
  a.cue[0] !== undefined && a.cue[0].start === b.cue[0]?.start

const distance = (a: Range, b: Range): number => Math.max(a.start - b.end, b.start - a.end, 0)

/** "..., Lukashenko later revealed": after the day of the cue before it in the sentence. */
function laterThan(attribution: Attribution, sentence: Sentence, context: Context): Dated | null {
  const cue = attribution.cue[0]
  if (!cue || !context.rules.isLater(context.analysed.text.slice(Math.max(sentence.start, cue.start - 40), cue.end)))
    return null
  const earlier = freeDates(sentence, context).findLast(({ date, owner }) => owner !== null && date.end <= cue.start)
  return earlier ? asDated(earlier.date) : null
}

/** "On the day of the mutiny, she said": the day that the text gives that event, where it gives one. */
function ofEvent(
  { content }: Attribution,
  sentence: Sentence,
  { analysed, published, rules, eventDays }: Context,
): Dated | null {
  const isEvent = rules.eventOfDay(outside(sentence, content, analysed.text))
  if (!isEvent) return null
  const known = eventDays.get(isEvent.source)
  const day = known ?? dayOfEvent(isEvent, analysed, lastDay(published))
  eventDays.set(isEvent.source, day)
  return day.edtf === null ? null : day
}

/** "declared himself the winner of the August 2020 election": in that month; of a day, from that day on. */
function ofOutcome({ cue, content }: Attribution, { analysed, datesAt, published, rules }: Context): Dated | null {
  const [at, part] = [cue[0], content[0]]
  if (!at || !part || !rules.isOutcome(textOf(analysed.text, at), textOf(analysed.text, part))) return null
  const [date, more] = datesAt(part)
  if (!date || more || date.type !== 'DATE' || date.edtf === null || date.basis === 'unknown') return null
  const dated: Dated = { edtf: date.edtf, basis: 'inferred' }
  const [first, until] = [firstDay(dated), lastDay(published)]
  if (first === null || (until !== null && first > until)) return null
  return isDay(date.edtf) ? since(first, until) : dated
}

const reach = 600
// What starts so far before is over by then; so a long text is not gone through for each claim.
const furthest = 10_000

/** The last words of a speaker, not too far back, whose day is known. */
function lastSpoken(
  speaker: string,
  sentence: Sentence,
  before: readonly Said[],
  isGoneOnFrom: (said: Said) => boolean,
): Said | undefined {
  for (let index = before.length - 1; index >= 0; index--) {
    const said = before[index]
    if (!said || sentence.start - (said.attribution.cue[0]?.start ?? 0) > furthest) return undefined
    if (said.speaker === speaker && said.saidOn.edtf !== null && isDay(said.saidOn.edtf) && isGoneOnFrom(said))
      return said
  }
  return undefined
}

/** A speaker who goes on ("he added", "according to him") does so on the day of the words before, unless the sentence points elsewhere. */
function goingOn(
  attribution: Attribution,
  speaker: string | null,
  sentence: Sentence,
  { before, analysed }: Context,
  rules: ClockRules,
): Dated | null {
  const last = before.at(-1)
  const source = attribution.source[0]
  if (!last || !source || speaker === null || rules.isElsewhere(textOf(analysed.text, sentence))) return null
  const goes = attribution.why.rule === 'according-to' || rules.goesOn(textOf(analysed.text, source))
  const spoken = goes ? lastSpoken(speaker, sentence, before, (said) => !looksBack(said, analysed, rules)) : undefined
  if (!spoken) return null
  const end = spoken.attribution.content.at(-1)?.end ?? 0
  const isNear =
    end <= sentence.start && sentence.start - end < reach && !analysed.text.slice(end, sentence.start).includes('\n')
  return isNear && spoken.saidOn.edtf !== null ? { edtf: spoken.saidOn.edtf, basis: 'inferred' } : null
}

/** "considering that on the day of the mutiny he had called them traitors": what comes after goes on from before it. */
function looksBack({ attribution }: Said, analysed: Analysed, rules: ClockRules): boolean {
  const sentence = sentenceOf(attribution, analysed)
  return sentence !== undefined && rules.eventOfDay(outside(sentence, attribution.content, analysed.text)) !== null
}
