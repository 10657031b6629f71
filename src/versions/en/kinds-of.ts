import { stemmer } from 'stemmer'
import { kinds } from './kinds.ts'
import { numberAt } from './number-words.ts'
import type { Word } from './words.ts'

// the [captain] and the [cook]; the [second] stage; [hall three]; [pillar six]

/** Terms of things that are one of a kind, with the kind; a noun with a number that names it is a kind of its own. */
export function kindsOf(words: readonly Word[]): Map<string, string> {
  const found = new Map<string, string>()
  const lowers = words.map(({ lower }) => lower)
  for (const [at, { lower, term }] of words.entries()) {
    const singular = kinds.has(lower)
      ? lower
      : kinds.has(term)
        ? term
        : kinds.has(lower.replace(/s$/u, ''))
          ? lower.replace(/s$/u, '')
          : null
    if (singular !== null) found.set(singular, kinds.get(singular) ?? '')
    const number = labelAfter(words, lowers, at)
    if (number !== null) found.set(`${stemmer(lower)} ${number}`, `${stemmer(lower)} with a number`)
  }
  return found
}

/** The number right after a noun where nothing that it counts follows: "hall [three]", "No. 4", "reactor [2]". */
function labelAfter(words: readonly Word[], lowers: readonly string[], at: number): number | null {
  const word = words[at]
  if (!word || word.weight === 0 || word.isName) return null
  const number = numberAt(lowers, at + 1)
  const next = words[at + 1 + (number?.length ?? 0)]
  if (!number || number.value > 99 || number.value % 1 > 0) return null
  return next === undefined || next.weight === 0 ? number.value : null
}
