import type { Range } from '#util'

/** A word, number, clitic or mark. Offsets are into the text it was cut from. */
export interface Token extends Range {
  readonly text: string
  /** Lower case, with typographic apostrophes made plain: what word lists are asked for. */
  readonly lower: string
}

// The clitic 's is a token of its own, as in the Penn Treebank: whose it is matters more than the whole word.
const pattern =
  /\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{N}]+(?:[’'](?!s\b)[\p{L}\p{N}]+|[-–.&](?=[\p{L}\p{N}])[\p{L}\p{N}]+|,(?=\d{3})\d{3})*|[’']s\b|\.{2,}|[^\s]/gu

/** Cuts a stretch of text into tokens: linear, whatever the text holds. */
export function tokens(text: string, { start, end }: Range): Token[] {
  const found: Token[] = []
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const word = match[0]
    const at = start + match.index
    found.push({ start: at, end: at + word.length, text: word, lower: word.toLowerCase().replaceAll('’', "'") })
  }
  return found
}

export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

export const isWord = (token: Token | undefined): boolean => token !== undefined && /^[\p{L}\p{N}]/u.test(token.text)
