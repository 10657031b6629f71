import type { Side } from '../matter.ts'
import { opposites } from './opposites.ts'
import { negatedAt } from './reach.ts'
import type { Word } from './words.ts'

/** The side of each set of opposites that a text takes; none where it names several. "Not dead" is the other side of two. */
export function sidesOf(text: string, words: readonly Word[], isWholeNegated: boolean): Map<string, Side> {
  const found = new Map<string, Side>()
  const lowers = [...new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])]
  for (const { name, passes, sides, openings } of opposites) {
    if (!openings.some((opening) => lowers.some((word) => word.startsWith(opening)))) continue
    const all = sides.flatMap((pattern, side) => [...text.matchAll(pattern)].map((match) => ({ match, side })))
    // "No warning" holds "warning", and means the other side.
    const taken = all
      .filter(({ match }) => !all.some(({ match: other }) => other !== match && holds(other, match)))
      .map(
        ({ match, side }): Side => ({
          side,
          of: sides.length,
          words: match[0].toLowerCase(),
          all: [],
          isNegated: negatedAt(words, match.index) !== isWholeNegated,
          passes,
        }),
      )
    const [first] = taken
    if (first && taken.every((other) => other.side === first.side && other.isNegated === first.isNegated))
      found.set(name, { ...first, all: [...new Set(taken.map(({ words: own }) => own))] })
  }
  return found
}

const holds = (outer: RegExpExecArray, inner: RegExpExecArray): boolean =>
  outer[0].length > inner[0].length &&
  outer.index <= inner.index &&
  outer.index + outer[0].length >= inner.index + inner[0].length
