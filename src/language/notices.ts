import type { Block, Dated, TimeExpression } from '#model'
import { contains, isDay, type Range } from '#util'

/** A stretch that was added to an article later and says when: "Correction, 7 July: ...". */
export interface Notice extends Range {
  readonly on: Dated
}

const reach = 40

/** The paragraphs that open with a word for an addition and its day, each to its end. */
export function noticesOf(
  text: string,
  blocks: readonly Block[],
  dates: readonly TimeExpression[],
  opening: RegExp,
): Notice[] {
  return blocks.flatMap(({ start, end, kind }) => {
    if (kind !== 'paragraph' || !opening.test(text.slice(start, start + reach))) return []
    const lead = { start, end: Math.min(end, start + reach) }
    const date = dates.find(
      (candidate) => candidate.edtf !== null && isDay(candidate.edtf) && contains(lead, candidate),
    )
    if (!date?.edtf || date.basis === 'unknown') return []
    return [{ start, end, on: { edtf: date.edtf, basis: date.basis } }]
  })
}

/** When the words at a place were published: on the notice's day inside one, with the article elsewhere. */
export const publishedAt = (notices: readonly Notice[], published: Dated, offset: number): Dated =>
  notices.find(({ start, end }) => start <= offset && offset < end)?.on ?? published
