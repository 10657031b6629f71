export { assertNever } from './assert-never.ts'
export {
  type CalendarDate,
  calendarDate,
  type EpochDay,
  earliestZipTime,
  epochDay,
  epochDayOf,
  isoDay,
  weekdayOf,
} from './calendar.ts'
export { canonicalJson } from './canonical-json.ts'
export { contentName, sha256Hex } from './digest.ts'
export { type DayBounds, edtfBounds, isDay, isEdtf } from './edtf.ts'
export { type Ahead, inOrder } from './in-order.ts'
export { type LineDifference, lineDifference } from './line-difference.ts'
export { contains, overlaps, type Range, range, textOf, trimmed } from './range.ts'
export { rangeIndex } from './range-index.ts'
export { searchable } from './searchable.ts'
export { sharedArrays } from './shared-arrays.ts'
export { distinctShingles, foldedWords, type Shingles, sampledShingles, shinglesOf, shortHash } from './shingles.ts'
export { slug } from './slug.ts'
export { type TableCell, type TableRow, tableRows } from './table-rows.ts'
export { unmarkedUtf16 } from './unmarked-utf16.ts'
