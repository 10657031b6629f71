import type { Attribution } from '../attribution.ts'

// [arguing] that [the port was shut]  ->  [arguing] [that the port was shut]

const before = /\bthat\s+$/iu
const longest = 8

/** The same attribution with the "that" before its content in it: the model takes it in, and beside it rules do so too. */
export function withComplementizer(attribution: Attribution, text: string): Attribution {
  const [first, ...rest] = attribution.content
  const that = first && before.exec(text.slice(Math.max(0, first.start - longest), first.start))
  if (!first || !that) return attribution
  const start = first.start - that[0].length
  return attribution.cue.some((cue) => cue.end > start && cue.start < first.start)
    ? attribution
    : { ...attribution, content: [{ start, end: first.end }, ...rest] }
}
