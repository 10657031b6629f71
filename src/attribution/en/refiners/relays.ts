import { type Analysed, type Sentence, sentenceAt } from '#language'
import { contains, overlaps, type Range } from '#util'
import { type Attribution, type Refiner, refined } from '../../attribution.ts'
import { cueVerb } from '../cue-words.ts'
import { type Relay, relaysIn } from '../relay.ts'
import { subjectBefore } from '../subject.ts'

// [Reuters] [reported], citing [officials], [that the port was shut]: the officials say it, via Reuters.
// [The minister] [said] [the port was shut], according to [TASS]: the minister says it, via TASS.
// [Ada] [was quoted] by [TASS] [as saying] [that it was shut]: Ada says it, via TASS.

/** Where a sentence names in so many words who passes on what was said, the one who said it is the source, and the others are the chain. */
export const relays: Refiner = (attributions, { sentences, dates, quotations }) => {
  const known = new Map<Sentence, readonly Relay[]>()
  const relaysOf = (sentence: Sentence) => {
    const found = known.get(sentence) ?? relaysIn(sentence, dates)
    known.set(sentence, found)
    return found
  }
  return attributions.flatMap((attribution) => {
    const cue = attribution.cue[0]
    const sentence = cue && sentenceAt(sentences, cue.start)?.sentence
    if (!cue || !sentence || attribution.form === 'author') return [attribution]
    return relaysOf(sentence).reduce<Attribution[]>(
      (found, relay) =>
        found.flatMap((before) =>
          relay.kind === 'from'
            ? fromWhom(before, relay, sentence)
            : [byWhom(before, relay, { sentence, dates, quotations })],
        ),
      [attribution],
    )
  })
}

/** "..., citing officials, that": between the cue and what is said. */
function fromWhom(attribution: Attribution, relay: Relay, sentence: Sentence): Attribution[] {
  const [cue, source] = [attribution.cue[0], attribution.source[0]]
  if (!cue || !source || source.end > relay.start) return [attribution]
  const isCue = overlaps(cue, relay)
  const verb = isCue ? reportBefore(relay, source, sentence) : cue
  const content = without(attribution.content, { start: relay.start, end: relay.end + 2 })
  if (!verb || relay.start - verb.end > nearest) return [attribution]
  // [The paper], [citing] [the mayor]: to cite somebody is not yet to say something.
  if (content.length === 0) return isCue ? [] : [attribution]
  const via = [...(attribution.via ?? []), source]
  return [
    refined(attribution, { source: [relay.name], cue: [verb], content, via }, 'it is passed on from whom it cites'),
  ]
}

const nearest = 40

/** "The paper [reported] on Friday, citing ...": the verb that the one who cites has of its own. */
function reportBefore(relay: Range, source: Range, { tokens }: Sentence): Range | null {
  const verb = tokens.findLast(({ start, end, lower }) => start >= source.end && end <= relay.start && cueVerb(lower))
  return verb ? { start: verb.start, end: verb.end } : null
}

/** "according to TASS", "as quoted by TASS", outside what the source says and who it is. */
function byWhom(
  attribution: Attribution,
  relay: Relay,
  { sentence, dates, quotations }: Pick<Analysed, 'dates' | 'quotations'> & { readonly sentence: Sentence },
): Attribution {
  const { cue, via = [] } = attribution
  if (attribution.why.rule === 'according-to' || via.some((part) => overlaps(part, relay.name))) return attribution
  const index = sentence.tokens.findIndex(({ start }) => start === relay.start)
  const isOwnCue = cue.some((part) => overlaps(part, relay))
  const isQuoted = /^(?:quoted|cited)$/u.test(sentence.tokens[index]?.lower ?? '')
  if (isOwnCue && !isQuoted) return attribution
  const quoted = isQuoted ? subjectBefore(sentence, index, dates) : null
  const source = attribution.source.some((part) => overlaps(part, relay.name)) ? [] : attribution.source
  const said = source.length > 0 ? source : quoted ? [quoted] : []
  const isInside = attribution.content.some((part) => contains(part, relay) && !isAtEdge(part, relay))
  if (said.length === 0 || (isInside && !isQuoted)) return attribution
  const left = without(without(attribution.content, withLead(relay, sentence, index)), said[0] ?? relay)
  const content = isOwnCue || isQuoted ? wholeQuotations(left, quotations) : left
  if (content.length === 0) return attribution
  const isWhole = content.every((part) => quotations.some(({ start, end }) => start === part.start && end === part.end))
  const form = attribution.form !== 'unattributed' ? attribution.form : isWhole ? 'direct' : 'indirect'
  return refined(
    attribution,
    { source: said, content, form, via: [...via, relay.name] },
    'the sentence names who passes it on',
  )
}

/** A piece of a quotation as all of it. */
const wholeQuotations = (ranges: readonly Range[], quotations: readonly Range[]): Range[] => {
  const whole = ranges.map((part) => {
    const quotation = quotations.find((candidate) => contains(candidate, part))
    return quotation ? { start: quotation.start, end: quotation.end } : part
  })
  return whole.filter((part, index) => !whole.some((other, before) => before < index && contains(other, part)))
}

const edge = 3

const isAtEdge = (part: Range, relay: Range): boolean =>
  relay.start - part.start <= edge || part.end - relay.end <= edge

/** With the comma before it. */
const withLead = (relay: Relay, { tokens }: Sentence, index: number): Range => ({
  start: tokens[index - 1]?.text === ',' ? (tokens[index - 1]?.start ?? relay.start) : relay.start,
  end: relay.end,
})

/** Ranges without what lies in another one; bits of a letter or two are no content. */
const without = (ranges: readonly Range[], cut: Range): Range[] =>
  ranges.flatMap((part) =>
    overlaps(part, cut)
      ? [
          { start: part.start, end: Math.min(part.end, cut.start) },
          { start: Math.max(part.start, cut.end), end: part.end },
        ].filter(({ start, end }) => end - start > 2)
      : [part],
  )
