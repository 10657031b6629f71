import type { ExplainedClaim, ExplainedClock, Pair } from '#contract'
import type { Claim, Dated, Reading, TimeExpression } from '#model'
import { overlaps, type Range } from '#util'
import { pairs } from './views.ts'

/**
 * How each claim of a reading was found, those too that the threshold leaves out: the words it stands in, rule and steps, who speaks and
 * why, and what each clock rests on. Pure; every host shows this.
 */
export function explained(reading: Reading, threshold: number): ExplainedClaim[] {
  const names = new Map(reading.actors.map(({ id, name }) => [id, name]))
  return reading.claims.map((claim) => {
    const { article: _, source, cue, content, ...rest } = claim
    const passage = passageOf(claim, reading)
    return {
      ...rest,
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
      shown: claim.confidence >= threshold,
      shownWhy: shownWhy(claim.confidence, threshold),
      passage: [passage.start, passage.end] satisfies Pair,
      speakerName: claim.speaker === null ? null : (names.get(claim.speaker) ?? null),
      // Who is meant is the last thing that is decided of a claim.
      speakerWhy: claim.speaker === null ? null : (claim.why.steps.at(-1) ?? null),
      viaNames: claim.via.map((id) => names.get(id) ?? id),
      clocks: clocksOf(claim, passage, reading),
    }
  })
}

const shownWhy = (confidence: number, threshold: number): string =>
  confidence >= threshold
    ? `its confidence, ${two(confidence)}, reaches the threshold, ${two(threshold)}`
    : `its confidence, ${two(confidence)}, is below the threshold, ${two(threshold)}`

const two = (value: number): string => value.toFixed(2)

/** From the start of the line, or of the sentence where that ends nearer, to the end of the last sentence that the claim meets. */
function passageOf({ source, cue, content }: Claim, { article: { text, blocks } }: Reading): Range {
  const spans = [...source, ...cue, ...content]
  const first = Math.min(...spans.map(({ start }) => start))
  const last = Math.max(...spans.map(({ end }) => end))
  const block = blocks.find((candidate) => candidate.start <= first && first < candidate.end) ?? { start: 0 }
  const before = text.slice(Math.max(block.start, first - furthest), first)
  const opening = /(?:^|[.?!]["”’)]? )([^.?!]*)$/u.exec(before)?.[1]?.length ?? 0
  const after = /^[^.?!\n]*[.?!]?["”’)]?/u.exec(text.slice(last, last + furthest))?.[0].length ?? 0
  return { start: first - opening, end: last + after }
}

const furthest = 400

function clocksOf(claim: Claim, passage: Range, reading: Reading): ExplainedClock[] {
  const dates = reading.dates.filter((date) => overlaps(date, passage))
  return (['saidOn', 'about', 'knownFrom'] as const).map((clock) => ({
    clock,
    ...claim[clock],
    because: clockWhy(claim[clock], clock === 'knownFrom' ? claim : null, dates, reading),
  }))
}

/** What a date rests on, as far as its value and its basis tell. */
function clockWhy(
  { edtf }: Dated,
  known: Claim | null,
  dates: readonly TimeExpression[],
  { article: { text, published } }: Reading,
): string {
  if (edtf === null) return 'nothing in the text tells it'
  if (known && edtf === known.saidOn.edtf) return 'public when it was said'
  const words = dates.find((date) => date.edtf === edtf)
  if (words) return `the words “${text.slice(words.start, words.end)}”`
  if (edtf === published.edtf) return `the day of the article (${published.basis})`
  if (edtf.startsWith('../')) return 'an upper bound: by the day of the article, or of the saying'
  return 'counted from other words of the text'
}
