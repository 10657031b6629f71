import type { Analysed } from '#language'
import { type Dated, unknownDate } from '#model'
import { contains, isDay, isoDay, textOf } from '#util'
import type { Attribution } from '../attribution.ts'
import type { ClockRules } from './clock-rules.ts'
import { by, lastDay, since } from './published.ts'

/**
 * When what was said is said to have happened: the date in the content; else what the tense tells against the day of saying ("had
 * returned" lies before it). Inferred bounds say so; a noun phrase without a date stays unknown.
 */
export function aboutOf({ content }: Attribution, saidOn: Dated, { text, dates }: Analysed, rules: ClockRules): Dated {
  const date = dates.find(({ edtf, ...range }) => edtf !== null && content.some((part) => contains(part, range)))
  if (date?.edtf && date.basis !== 'unknown') return { edtf: date.edtf, basis: date.basis }
  const said = lastDay(saidOn)
  if (said === null) return unknownDate
  switch (rules.tenseOf(content.map((part) => textOf(text, part)).join(' '))) {
    case 'before':
      return by(said)
    case 'during':
      return saidOn.edtf !== null && isDay(saidOn.edtf) ? { edtf: isoDay(said), basis: 'inferred' } : by(said)
    case 'after':
      return saidOn.edtf !== null && isDay(saidOn.edtf) ? since(said, null) : unknownDate
    case null:
      return unknownDate
  }
}
