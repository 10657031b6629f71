import { overlaps, type Range, rangeIndex } from '#util'
import { type Refiner, refined } from '../../attribution.ts'

// On 27 June [he] indicated ..., not: On 27 [June he] indicated ...

/** A day beside the one who speaks is no part of the name. */
export const undatedSource: Refiner = (attributions, { text, dates }) => {
  const datesIn = rangeIndex(dates, (date) => [date])
  return attributions.map((attribution) => {
    const source = attribution.source.flatMap((part) => {
      const cut = datesIn(part).filter(
        (date) => overlaps(date, part) && (date.start < part.start || date.end > part.end),
      )
      return cut.length === 0 ? [part] : without(part, cut, text)
    })
    const isCut = source.some((part, at) => part !== attribution.source[at])
    return isCut && source.length > 0 ? refined(attribution, { source }, 'a day is no part of who speaks') : attribution
  })
}

/** What of a stretch lies outside the dates that reach over one of its ends. */
function without(part: Range, cut: readonly Range[], text: string): Range[] {
  const start = Math.max(part.start, ...cut.filter((date) => date.start < part.start).map(({ end }) => end))
  const end = Math.min(part.end, ...cut.filter((date) => date.end > part.end).map(({ start: from }) => from))
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? [{ start: from, end: to }] : []
}
