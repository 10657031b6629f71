import type { Dated } from '#model'
import { unknownDate } from '#model'
import { isEdtf, type Range } from '#util'
import { monthNamed } from './month-names.ts'
import { type DayOrder, writtenDates } from './written-dates.ts'

/** The calendar day of a date as pages write them in metadata; unknown where it is none. The day is the page's own, not UTC's. */
export function metadataDate(value: string | null, order: DayOrder = null): Dated {
  if (value === null) return unknownDate
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?![\d])/u.exec(value.trim())
  if (match) return isOfTheWeb(match[1]) ? dated(`${match[1]}-${match[2]}-${match[3]}`, 'metadata') : unknownDate
  const written = value.length <= 100 ? writtenDates(value, order)[0] : undefined
  return written === undefined ? unknownDate : dated(written.edtf, 'metadata')
}

/** The date that a line near the start or end of a text gives for it ("Published 6 July 2023", "MINSK, July 6, 2023 - ..."). */
export function visibleDate(lines: readonly string[], order: DayOrder = null): Dated {
  const found = lines.flatMap((line) => dateIn(line, order) ?? [])
  const first = found[0]
  if (first === undefined) return unknownDate
  // The day of a change counts where none of publication is near, or says that it is one.
  const better = first.isOfChange ? (found.slice(1, 4).find(isOfPublication) ?? found.find(isLabelledSo)) : undefined
  return dated((better ?? first).edtf, first.basis)
}

interface LineDate {
  readonly line: string
  readonly edtf: string
  readonly basis: 'text' | 'dateline'
  readonly isOfChange: boolean
}

const isOfPublication = ({ isOfChange, basis }: LineDate): boolean => !isOfChange && basis === 'text'
const isLabelledSo = ({ line, isOfChange }: LineDate): boolean => !isOfChange && isPublishedLine(line)

function dateIn(line: string, order: DayOrder): LineDate | null {
  const isDated = isDateLine(line, order)
  const dateline = /^\p{Lu}[\p{L}\d ,.'’/()-]{1,60}?\d{4}(?: \([^)]{2,30}\))?\s*[-–—:]/u.exec(line)?.[0]
  const found = writtenDates(isDated ? line : (dateline ?? ''), order)
  const published = isDated ? found.find(({ start }) => !isOfChange(line.slice(0, start))) : undefined
  const date = published ?? found[0]
  if (!date) return null
  return { line, edtf: date.edtf, basis: isDated ? 'text' : 'dateline', isOfChange: isDated && !published }
}

/** A line that holds a date, names and what goes with them, and tells nothing else. */
export function isDateLine(line: string, order: DayOrder = null): boolean {
  if (line.length > 120) return false
  const found = writtenDates(line, order)
  if (found.some(({ start, end }) => isLabelled(line.slice(0, start), line.slice(end)))) return true
  return found.length > 0 && !tellsAStory(without(line, found))
}

/** A line that says on which day the page was published, wherever it stands on it. */
export const isPublishedLine = (line: string): boolean =>
  line.length <= 120 &&
  writtenDates(line, 'day-first').some(({ start, end }) => isLabelled(line.slice(0, start), line.slice(end)))

/** A line that is a date, with its weekday and time perhaps. */
export function isBareDate(line: string): boolean {
  const found = line.length > 80 ? [] : writtenDates(line)
  return found.length > 0 && otherWords(without(line, found)).length === 0
}

const without = (line: string, ranges: readonly Range[]): string =>
  ranges.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, line)

const publishing =
  '(?:first )?(?:published|posted|publicado|publicada|publié|publiée|veröffentlicht|publiziert|erschienen|pubblicato|gepubliceerd|geplaatst|опубликовано|опубліковано|opublikowano|yayın(?:lanma)?(?: tarihi)?|publicerad|publisert|udgivet|julkaistu)'
const labelBefore = new RegExp(`${publishing}(?: (?:on|am|em|el|le|il|op|den|dnia|a las))?\\s*[:|,-]?\\s*$`, 'iu')
const labelAfter = new RegExp(`^\\s*[-–—|·•]\\s*(?:${publishing}|by|por|von|par|di|door)\\b`, 'iu')

/** The page itself says what the day is: "Published on ...", "... - Posted by". */
const isLabelled = (before: string, after: string): boolean =>
  (labelBefore.test(before) && after.length <= 60) || (before.trim() === '' && labelAfter.test(after))

/** "Updated 14 May": the last word of change before a date; "Published" after it takes it back. */
const isOfChange = (before: string): boolean =>
  /(?:updated|modified|edited|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|обновлено|оновлено|güncellen?me)[^\p{L}]*(?:\p{Ll}{1,3}[^\p{L}]*){0,2}$/iu.test(
    before,
  )

const aroundDates = new Set(
  `published posted updated modified created written last first by on at in of from to the and am pm a.m p.m st nd rd th date day ago min
  mins minutes read comments h hrs
  de del el la las los a à às o os le les du um uhr vom von am den der stand zuletzt aktualisiert veröffentlicht erstellt mis jour publié
  heures il alle ore op om uur bijgewerkt gepubliceerd por em publicado publicada actualizado atualizado atualizada pubblicato
  aggiornato dnia godz opublikowano aktualizacja г года в дата опубликовано обновлено часов р о року оновлено опубліковано tarihi
  saat güncelleme güncellenme yayın kl publicerad uppdaterad publisert oppdatert opdateret julkaistu päivitetty`
    .split(/\s+/u)
    .filter(Boolean),
)

/** More than names and what goes with dates: "The treaty of ... fell apart". German and others write many words large. */
function tellsAStory(rest: string): boolean {
  if (/[.!?]["”’]?\s+\p{Lu}/u.test(rest.replaceAll(/\b(?:\p{Lu}|\p{Lu}\p{L}{2,3}|[ap]\.m)\.(?=\s)/gu, ''))) return true
  const others = otherWords(rest)
  return others.length > 8 || others.some((word) => /^\p{Ll}/u.test(word))
}

const otherWords = (rest: string): string[] =>
  [...rest.matchAll(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}.]*\p{L}/gu)]
    .map(([word]) => word)
    .filter((word) => !aroundDates.has(word.toLowerCase()) && monthNamed(word) === null && !weekday.test(word))

const weekday =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?$|^(?:mon|diens|donners|frei|sams|sonn)tag$|^mittwoch$|^(?:lun|mar|mercre|jeu|vendre|same)di$|^dimanche$|^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)$|^(?:segunda|terça|quarta|quinta|sexta|feira)$|^(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)$|^(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)$/iu

const isOfTheWeb = (year: string | undefined): boolean => Number(year) >= 1995 && Number(year) <= 2100

const dated = (edtf: string, basis: 'metadata' | 'text' | 'dateline'): Dated =>
  isEdtf(edtf) ? { edtf, basis } : unknownDate
