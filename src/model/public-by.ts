import { edtfBounds } from '#util'
import type { Dated } from './clock.ts'

/** Surely public by the end of a day: the last day that the date allows counts; a null day leaves that clock open. */
export function isPublicBy({ edtf }: Dated, day: number | null): boolean {
  if (day === null) return true
  const last = edtf === null ? null : (edtfBounds(edtf)?.last ?? null)
  return last !== null && last <= day
}
