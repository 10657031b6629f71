import type { Range } from '#util'
import type { Account } from './account.ts'
import { clashesOf } from './clashes/order.ts'
import { comparisonOf } from './comparison.ts'
import { partedWords } from './judge/reason-for.ts'
import type { VersionLanguage } from './language.ts'

/** The stretches of two contents that clash, as offsets into each: what a page marks where it shows the two side by side. */
export interface ClashWords {
  readonly earlier: readonly Range[]
  readonly later: readonly Range[]
}

/** Finds the words that clash: those of the surest clash, or else those that only one of the two has. Pure. */
export function clashWords(a: Account, b: Account, language: VersionLanguage): ClashWords {
  const pair = comparisonOf(a, b, language.matterOf(a), language.matterOf(b), language)
  const [clash] = clashesOf(pair)
  const parted = partedWords(pair).map((words) => words.split(' ').filter(Boolean))
  const words = clash?.words ?? []
  const earlier = placesOf(words, a.content)
  const later = placesOf(words, b.content)
  return {
    earlier: earlier.length > 0 ? earlier : placesOf(parted[0] ?? [], a.content),
    later: later.length > 0 ? later : placesOf(parted[1] ?? [], b.content),
  }
}

/** Where words stand in a text, each once, in order. */
function placesOf(words: readonly string[], text: string): Range[] {
  const lower = text.toLowerCase()
  const found = words.flatMap((word): Range[] => {
    const start = word === '' ? -1 : lower.indexOf(word.toLowerCase())
    return start < 0 ? [] : [{ start, end: start + word.length }]
  })
  return found
    .toSorted((one, two) => one.start - two.start)
    .filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0))
}
