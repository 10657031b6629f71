import type { Dated } from '#model'
import { unknownDate } from '#model'
import { isEdtf } from '#util'

/** The calendar day of a date as pages write them in metadata; unknown where it is none. The day is the page's own, not UTC's. */
export function metadataDate(value: string | null): Dated {
  const match = value === null ? null : /^(\d{4})-?(\d{2})-?(\d{2})(?![\d])/u.exec(value.trim())
  if (match) return dated(`${match[1]}-${match[2]}-${match[3]}`, 'metadata')
  const written = value === null ? null : writtenDate(value)
  return written === null ? unknownDate : dated(written, 'metadata')
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const month = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const dayFirst = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?${month},? (\d{4})\b`, 'iu')
const monthFirst = new RegExp(String.raw`\b${month} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, 'iu')

/** The first date with day, month and year written out in words (English) or as 2023-07-06, in a short line; null for none. */
function writtenDate(line: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(line)
  if (iso) return iso[0]
  const first = dayFirst.exec(line)
  if (first) return assemble(first[3], first[2], first[1])
  const second = monthFirst.exec(line)
  return second ? assemble(second[3], second[1], second[2]) : null
}

/** The date that a line near the start or end of a text gives for it ("Published 6 July 2023", "MINSK, July 6, 2023 - ..."). */
export function visibleDate(lines: readonly string[]): Dated {
  for (const line of lines) {
    const isDateLine = line.length <= 80 && !tellsAStory(line)
    const dateline = /^\p{Lu}[\p{L}\d ,.'’/()-]{1,60}?\d{4}(?: \([^)]{2,30}\))?\s*[-–—:]/u.exec(line)?.[0]
    const found = writtenDate(isDateLine ? line : (dateline ?? ''))
    if (found && isEdtf(found)) return dated(found, isDateLine ? 'text' : 'dateline')
  }
  return unknownDate
}

const aroundDates = new Set(
  'published posted updated modified created written last first by on at in of from to the and am pm a.m p.m st nd rd th date day ago min mins minutes read comments'.split(
    ' ',
  ),
)

/** More than a date, names and what goes with them: "The treaty of 3 May 2021 fell apart". */
const tellsAStory = (line: string): boolean =>
  /[.!?]["”’]?\s+\p{Lu}/u.test(line.replaceAll(/\b(?:\p{Lu}|\p{Lu}\p{L}{2,3}|[ap]\.m)\.(?=\s)/gu, '')) ||
  [...line.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}.]*\p{L}/gu)].some(([word]) => !aroundDates.has(word))

function assemble(year: string | undefined, name: string | undefined, day: string | undefined): string {
  const index = months.findIndex((full) => full.startsWith((name ?? '').toLowerCase().slice(0, 3)))
  return `${year}-${String(index + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const dated = (edtf: string, basis: 'metadata' | 'text' | 'dateline'): Dated =>
  isEdtf(edtf) ? { edtf, basis } : unknownDate
