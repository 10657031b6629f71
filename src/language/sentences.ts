import type { Block } from '#model'
import type { Language } from './language.ts'
import type { Sentence } from './sentence.ts'
import { isCapitalised, type Token, tokens } from './tokens.ts'

// A text without sentence ends is cut all the same, so that every later step meets stretches of bounded length.
const longest = 300

const closing = /^["”’'»)\]]$/u

/** The sentences of the blocks that tell the story: page furniture, credits and bylines are not read. */
export function sentencesOf(text: string, blocks: readonly Block[], language: Language): Sentence[] {
  return blocks
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'credit' && kind !== 'byline')
    .flatMap((block) => sentencesIn(text, block, language))
}

function sentencesIn(text: string, block: Block, language: Language): Sentence[] {
  const all = tokens(text, { start: block.start + datelineLength(text.slice(block.start, block.end)), end: block.end })
  const sentences: Sentence[] = []
  let from = 0
  for (let index = 0; index < all.length; index++) {
    const end = endsSentence(all, index, language)
    if (end === null && index - from < longest && index < all.length - 1) continue
    const to = end ?? index
    const part = all.slice(from, to + 1)
    const [first, last] = [part[0], part.at(-1)]
    if (first && last)
      sentences.push({ start: first.start, end: last.end, tokens: part, block: block.kind, opens: from === 0 })
    from = to + 1
    index = to
  }
  return sentences
}

// "MINSK, 6 July 2023 (Halfway Wire) – Talks began": where and when it was written, not part of what it says.
const dateline = /^\p{Lu}{3}[\p{Lu}\p{L}\d ,.'’/-]{0,60}(?:\([^)\n]{2,40}\) ?)?\s?(?:—|–|--?)\s+(?=\S)/u

const datelineLength = (text: string): number => dateline.exec(text.slice(0, 120))?.[0].length ?? 0

/** The index of the sentence's last token when it ends at `index`, closing quotes and brackets included; else null. */
function endsSentence(all: readonly Token[], index: number, language: Language): number | null {
  const token = all[index]
  if (!token || !/^(?:[.?!…]|\.{2,})$/u.test(token.text)) return null
  let last = index
  while (closing.test(all[last + 1]?.text ?? '') && all[last + 1]?.start === all[last]?.end) last++
  const next = all[last + 1]
  if (!next) return last
  if (next.start === all[last]?.end) return null
  if (!/^[\p{Lu}\p{N}"“‘'«([—–-]/u.test(next.text)) return null
  return token.text === '.' && isAbbreviation(all[index - 1], token, next, language) ? null : last
}

function isAbbreviation(before: Token | undefined, stop: Token, next: Token, { abbreviations }: Language): boolean {
  if (!before || before.end !== stop.start) return false
  const word = `${before.lower}.`
  return (
    abbreviations.anyCase.has(word) ||
    (abbreviations.capitalised.has(word) && isCapitalised(before)) ||
    (abbreviations.beforeNumbers.has(word) && /^\p{N}/u.test(next.text)) ||
    /^\p{Lu}$/u.test(before.text)
  )
}
