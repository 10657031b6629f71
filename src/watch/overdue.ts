import type { Indicator } from '#model'
import { edtfBounds } from '#util'

/** The last day by which it should have shown has passed, and nothing met it. */
export function isOverdue({ due }: Pick<Indicator, 'due'>, hits: number, today: number): boolean {
  const last = due === null ? null : (edtfBounds(due)?.last ?? null)
  return last !== null && last < today && hits === 0
}
