import { isoDay } from '#util'
import type { Candidate } from './found.ts'
import { durationReading, isWithin } from './readings.ts'
import { lengthOf, stepped, type Unit } from './units.ts'

export const lasting = (count: number | 'X', unit: Unit): Candidate['read'] => {
  const reading = durationReading(lengthOf(count, unit))
  return () => reading
}

/** Where a length is tied to the document its days are known: "the past three months" reach up to it, "the next three" start there. */
export const tied = (count: number | 'X', unit: Unit, tie = ''): Candidate['read'] => {
  const direction = /^(?:past|last)$/u.test(tie) ? -1 : /^(?:next|coming)$/u.test(tie) ? 1 : 0
  if (count === 'X' || direction === 0) return lasting(count, unit)
  const reading = durationReading(lengthOf(count, unit))
  return (anchors) => {
    const { today: day, isHistory } = anchors
    if (day === null || isHistory) return reading
    const other = stepped(day, unit, direction * count)
    const edtf = `${isoDay(Math.min(day, other))}/${isoDay(Math.max(day, other))}`
    return isWithin(edtf) ? { ...reading, edtf, basis: 'inferred' } : reading
  }
}
