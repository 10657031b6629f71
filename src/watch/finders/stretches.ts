import type { Clause, Clauses } from '#deeds'

/** ", [officials warned]" at the end of a sentence is not part of what was said. */
const saidAfter =
  /,[”"’]?\s+(?:[\p{L}.’'-]+\s+){1,6}(?:said|says|warned|warns|added|told|wrote|argued|argues|noted|predicted)\b[^,]{0,40}$/u

/** Where a stretch ends: before the sentence's stop and marks that close it. */
export function endBefore(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end)
  const cut = saidAfter.exec(stretch) ?? /[\s.!?”"’')\]]*$/u.exec(stretch)
  return start + (cut ? cut.index : stretch.length)
}

/** Before "and" with another verb, a semicolon or a dash: what follows is another matter. */
export function endOfClause(text: string, { verb }: Clause, { told, clauses }: Clauses, least: number): number {
  const end = endBefore(text, verb.start, told.end)
  const and = told.words.find((word, at) => {
    if (word.start < least || word.start > end) return false
    if (word.lower === ';' || word.lower === '—' || word.lower === '–') return true
    if (word.lower !== 'and' && word.lower !== 'but' && word.lower !== ',') return false
    const next = told.words.slice(at + 1, at + 5).find(({ tag }) => tag !== 'RB' && tag !== 'CC')
    return (
      next !== undefined &&
      word.lower !== ',' &&
      (next.tag.startsWith('VB') || next.tag === 'MD') &&
      clauses.some((one) => one.verb.index === next.index)
    )
  })
  return and ? endBefore(text, verb.start, and.start) : end
}
