import { type Analysed, sentenceAt } from '#language'
import { type Dated, type TimeExpression, unknownDate } from '#model'
import { type EpochDay, edtfBounds, isDay, type Range, textOf } from '#util'

/** Sentences from where an event is named to where its day can be told. */
const near = 3
/** Days before the article: what is called "the day of the vote" is fresh. */
const fresh = 60

/**
 * The day of an event that a text names and dates: the one day that stands beside its name; else, of an event that the text keeps
 * coming back to, the first day that the text tells, where it stands next to the name and no other told day is earlier. Open where
 * neither is so. `isEvent` finds its names. Pure.
 */
export function dayOfEvent(isEvent: RegExp, { text, sentences, dates }: Analysed, published: EpochDay | null): Dated {
  const days = dates.filter(({ type, edtf }) => type === 'DATE' && edtf !== null && isDay(edtf))
  const names = [...text.matchAll(isEvent)].flatMap(({ index }) => {
    const at = sentenceAt(sentences, index)?.index
    return at === undefined ? [] : [{ at }]
  })
  const beside = days.filter((day) => isNamedBeside(day, isEvent, text))
  const distinct = new Set(beside.map(({ edtf }) => edtf))
  if (beside[0] && distinct.size === 1) return inferred(beside[0])
  const [first] = days
  if (distinct.size > 1 || !first || names.length < 3) return unknownDate
  const at = sentenceAt(sentences, first.start)?.index ?? -1
  const isNear = names.some((name) => name.at <= at && at - name.at <= near)
  const isFirst = days.every(({ edtf }) => (edtf ?? '') >= (first.edtf ?? ''))
  const day = edtfBounds(first.edtf ?? '')?.first ?? null
  const isFresh = published !== null && day !== null && published >= day && published - day <= fresh
  return isNear && isFirst && isFresh ? inferred(first) : unknownDate
}

const inferred = ({ edtf }: Pick<TimeExpression, 'edtf'>): Dated =>
  edtf === null ? unknownDate : { edtf, basis: 'inferred' }

/** "the vote on 3 May", "the 3 May vote": with nothing between but a word that ties them. */
function isNamedBeside(day: Range, isEvent: RegExp, text: string): boolean {
  const before = text.slice(Math.max(0, day.start - 40), day.start)
  const after = text.slice(day.end, day.end + 30)
  const last = [...before.matchAll(isEvent)].at(-1)
  if (last && /^ (?:on|of) $/u.test(before.slice(last.index + last[0].length))) return true
  const [next] = after.matchAll(isEvent)
  return next !== undefined && /^(?:['’]s)? (?:[a-z]+ )?$/u.test(after.slice(0, next.index))
}

/** The words of a sentence that are in no part of a claim's content. */
export function outside(sentence: Range, content: readonly Range[], text: string): string {
  let words = ''
  let at = sentence.start
  for (const part of content.toSorted((a, b) => a.start - b.start)) {
    if (part.start < at || part.start >= sentence.end) continue
    words += textOf(text, { start: at, end: part.start })
    at = Math.min(part.end, sentence.end)
  }
  return words + textOf(text, { start: at, end: sentence.end })
}
