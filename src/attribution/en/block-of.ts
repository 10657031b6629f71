import type { Analysed } from '#language'
import type { Range } from '#util'

/** The stretch of the block that the sentence at `index` opens: to the end of its last sentence. */
export function blockOf({ sentences }: Analysed, index: number): Range {
  let last = index
  while (last + 1 < sentences.length && sentences[last + 1]?.opens === false) last++
  return { start: sentences[index]?.start ?? 0, end: sentences[last]?.end ?? 0 }
}
