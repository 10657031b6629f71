import type { Analysed } from '#language'
import { type Dated, unknownDate } from '#model'
import { contains, isDay, isoDay, textOf } from '#util'
import type { Attribution } from '../attribution.ts'
import type { ClockRules } from './clock-rules.ts'
import { by, lastDay, since } from './published.ts'

/**
 * When what was said is said to have happened: the date in the content; else what the tense tells against the day of saying ("had
 * returned" lies before it); what a deed shows is so on its day. Inferred bounds say so; a noun phrase without a date stays unknown.
 */
export function aboutOf(
  attribution: Attribution,
  saidOn: Dated,
  { text, dates, sentences }: Analysed,
  rules: ClockRules,
): Dated {
  const { content, form } = attribution
  // Hearsay has no occasion of its own, so that a date beside it is the thing's.
  const scope =
    form === 'unattributed' ? sentences.filter((sentence) => content.some((part) => contains(sentence, part))) : content
  const date = dates.find((candidate) => candidate.edtf !== null && scope.some((part) => contains(part, candidate)))
  if (date?.edtf && date.basis !== 'unknown') return { edtf: date.edtf, basis: date.basis }
  const said = lastDay(saidOn)
  if (said === null) return unknownDate
  if (form === 'act' && saidOn.edtf !== null && isDay(saidOn.edtf)) return { edtf: saidOn.edtf, basis: 'inferred' }
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
