import type { Attribution } from '../attribution.ts'

/**
 * True for what is passed on without an occasion of its own: hearsay, and "according to". A date beside it is the thing's, not the
 * saying's; to take it for the saying's would have it known too early.
 */
export const tellsNoOccasion = ({ form, why }: Attribution): boolean =>
  form === 'unattributed' || why.rule === 'according-to'
