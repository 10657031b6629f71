import type { Side } from '../matter.ts'
import { opposites } from './opposites.ts'
import { negatedAt } from './reach.ts'
import type { Word } from './words.ts'

/** The side of each set of opposites that a text takes; none where it names several. "Not dead" is the other side of two. */
export function sidesOf(text: string, words: readonly Word[], isWholeNegated: boolean): Map<string, Side> {
  const found = new Map<string, Side>()
  for (const { name, passes, sides } of opposites) {
    const taken = sides.flatMap((pattern, index) =>
      [...text.matchAll(pattern)].map(
        (match): Side => ({
          side: index,
          of: sides.length,
          words: match[0].toLowerCase(),
          all: [],
          isNegated: negatedAt(words, match.index) !== isWholeNegated,
          passes,
        }),
      ),
    )
    const [first] = taken
    if (first && taken.every((other) => other.side === first.side && other.isNegated === first.isNegated))
      found.set(name, { ...first, all: [...new Set(taken.map(({ words: own }) => own))] })
  }
  return found
}
