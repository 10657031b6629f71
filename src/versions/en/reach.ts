import { clauseEnds, negators, undoneBefore } from './negation.ts'
import type { Word } from './words.ts'

/** How far a negation reaches, in words, where no clause ends before. */
const reach = 7

/** True where a negation before an offset reaches it; two undo each other. */
export function negatedAt(words: readonly Word[], offset: number): boolean {
  const at = words.findIndex(({ end }) => end > offset)
  if (at < 0) return false
  let count = 0
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const word = words[index]
    if (!word || clauseEnds.has(word.lower)) break
    if (isNegator(words, index)) count++
  }
  return count % 2 === 1
}

/** "Not only", "no longer than", "no fewer than" negate nothing; "failed to" does. */
function isNegator(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]?.lower ?? ''
  if (!word) return false
  if (negators.has(word.lower))
    return !(/^(?:no|not)$/u.test(word.lower) && /^(?:only|more|fewer|less|doubt|later|just|least)$/u.test(next))
  return undoneBefore.test(word.lower) && /^(?:to|of|any|out)$/u.test(next)
}
