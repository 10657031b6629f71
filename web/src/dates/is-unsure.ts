import type { Dated } from '#model'

/** True for a date that is drawn hollow and dashed: inferred by a rule, or qualified as uncertain, approximate or unspecified. */
export const isUnsure = (date: Dated): boolean =>
  date.basis === 'inferred' || (date.edtf !== null && /[?~%X]/u.test(date.edtf))
