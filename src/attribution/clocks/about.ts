import { type Analysed, type Sentence, sentenceAt } from '#language'
import { type Dated, type TimeExpression, unknownDate } from '#model'
import { contains, isDay, isoDay, type Range, textOf } from '#util'
import type { Attribution } from '../attribution.ts'
import type { ClockRules } from './clock-rules.ts'
import { tellsNoOccasion } from './occasion.ts'
import { by, lastDay, since } from './published.ts'

interface Context {
  readonly analysed: Analysed
  readonly datesAt: (range: Range) => readonly TimeExpression[]
  readonly rules: ClockRules
}

/**
 * When what was said is said to have happened: the date in the content; else what the tense tells against the day of saying ("had
 * returned" lies before it); what a deed shows is so on its day. Inferred bounds say so; a noun phrase without a date stays unknown.
 */
export function aboutOf(
  attribution: Attribution,
  saidOn: Dated,
  { analysed: { text, sentences }, datesAt, rules }: Context,
): Dated {
  const { cue, content, form } = attribution
  const dates = (tellsNoOccasion(attribution) ? sentencesAround(content, sentences) : content).flatMap((part) =>
    datesAt(part).filter(({ edtf, ...range }) => edtf !== null && contains(part, range)),
  )
  const date = dates[0]
  if (date?.edtf && date.basis !== 'unknown') return { edtf: date.edtf, basis: date.basis }
  const said = lastDay(saidOn)
  if (said === null) return unknownDate
  if (form === 'act' && saidOn.edtf !== null && isDay(saidOn.edtf)) return { edtf: saidOn.edtf, basis: 'inferred' }
  const words = content.map((part) => textOf(text, part)).join(' ')
  const tense = rules.isStance(cue.map((part) => textOf(text, part)).join(' '), words) ? 'during' : rules.tenseOf(words)
  switch (tense) {
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

const sentencesAround = (content: readonly Range[], sentences: readonly Sentence[]): Sentence[] =>
  content.flatMap((part) => sentenceAt(sentences, part.start)?.sentence ?? [])
