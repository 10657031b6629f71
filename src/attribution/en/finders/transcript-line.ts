import { attribution, type Finder } from '../../attribution.ts'
import { blockOf } from '../block-of.ts'
import { contentRange } from '../clause.ts'

// [SOUSA][:] [The port will stay open.]   "[MR. TAVIRA][:] [No.]

const pattern = /^\s*["“]?(\p{Lu}[\p{Lu}.'’\-\s]{2,40})(:)\s+\S/u
const notSpeakers =
  /^(?:UPDATE|CORRECTION|NOTE|EDITOR|BREAKING|EXCLUSIVE|WATCH|READ|RELATED|MORE|PHOTOS?|VIDEO|FACT|CLAIM|TRUTH|Q|A)\b/u

/** A line of a transcript: a name in capitals, a colon, and what was said. */
export const transcriptLine: Finder = ({ analysed, sentence, index }) => {
  if (!sentence.opens) return []
  const block = blockOf(analysed, index)
  const match = pattern.exec(analysed.text.slice(block.start, block.end))
  const name = match?.[1]
  if (!match || name === undefined || notSpeakers.test(name)) return []
  const start = block.start + match[0].indexOf(name)
  const colon = start + name.length
  const tokens = analysed.sentences
    .slice(index)
    .filter(({ start: from, end }) => from < block.end && end > colon)
    .flatMap((part) => part.tokens)
  const content = contentRange(
    tokens,
    tokens.findIndex((token) => token.start > colon),
  )
  if (!content) return []
  return [
    attribution({
      rule: 'transcript-line',
      because: 'a name in capitals and a colon open a line of a transcript',
      source: { start, end: start + name.trimEnd().length },
      cue: { start: colon, end: colon + 1 },
      content,
      confidence: 0.86,
      form: 'direct',
    }),
  ]
}
