import { calendarDate, edtfBounds, isoDay } from '#util'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A date in words, with its doubts: "5 July 2023", "by 7 July 2023", "July 2023", "about 1999", "24 to 27 June 2023". */
export function dateWords(edtf: string | null): string {
  if (edtf === null) return 'an unknown day'
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return doubtful(from)
  if (from === '..' || from === '') return `by ${doubtful(to)}`
  if (to === '..' || to === '') return `since ${doubtful(from)}`
  const [one, two] = [parts(from), parts(to)]
  if (one?.day && two?.day && one.year === two.year && one.month === two.month)
    return `${one.day} to ${two.day} ${months[two.month - 1]} ${two.year}`
  return `${doubtful(from)} to ${doubtful(to)}`
}

function doubtful(edtf: string): string {
  const date = parts(edtf)
  const yearless = /^XXXX-(0[1-9]|1[0-2])-(\d{2})/u.exec(edtf)
  if (yearless) return `${Number(yearless[2])} ${months[Number(yearless[1]) - 1]} of an unknown year`
  if (!date) return edtf
  const words = [date.day || null, date.month > 0 ? months[date.month - 1] : null, date.year].filter(Boolean).join(' ')
  return /[?~%]/u.test(edtf) ? `about ${words}` : words
}

function parts(edtf: string): { year: number; month: number; day: number } | null {
  const [, year, month = '0', day = '0'] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[?~%]?$/u.exec(edtf) ?? []
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) }
}

/** The last day that a date allows; null where it is open or unknown. */
export const lastDay = (edtf: string | null): number | null => (edtf === null ? null : (edtfBounds(edtf)?.last ?? null))

/** The day, or else the month or year, under which something that happened then is told; null where no more is known. */
export function dayKey(edtf: string | null): string | null {
  const bounds = edtf === null ? null : edtfBounds(edtf)
  if (!bounds || bounds.first === null || bounds.last === null) return null
  if (bounds.first === bounds.last) return isoDay(bounds.first)
  const [one, two] = [calendarDate(bounds.first), calendarDate(bounds.last)]
  if (one.year !== two.year) return null
  return one.month === two.month ? isoDay(bounds.first).slice(0, 7) : isoDay(bounds.first).slice(0, 4)
}
