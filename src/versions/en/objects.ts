import type { Place } from '../matter.ts'
import type { Word } from './words.ts'

// the ship carried [grain]; the convoy was loaded with [ammunition]; Dalia Rus had [won]

const verbs = /^(?:carry|carried|carrying|carries|contain|contains|contained|containing|wore|wearing|drove|driving)$/u

/** What something is said to carry or hold: one thing that it cannot exchange for another. */
export function objectsOf(words: readonly Word[]): Place[] {
  return words.flatMap((word, at): Place[] => {
    const isLoaded = word.lower === 'with' && words[at - 1]?.lower === 'loaded'
    if (!verbs.test(word.lower) && !isLoaded) return []
    const taken: Word[] = []
    for (const next of words.slice(at + 1)) {
      if (taken.length === 0 && /^(?:the|an?|only|some|nothing|but)$/u.test(next.lower)) continue
      if (next.weight === 0) break
      taken.push(next)
    }
    return taken.length > 0
      ? [{ key: taken.map(({ term }) => term).join(' '), words: taken.map(({ text }) => text).join(' ') }]
      : []
  })
}

/** Who is said to have won, where it is said. */
export function winnerOf(words: readonly Word[]): string[] {
  const at = words.findIndex(({ lower }) => /^(?:won|winner|victory|elected|victorious)$/u.test(lower))
  const before = at < 0 ? [] : words.slice(0, at)
  return before.filter(({ isName }) => isName).map(({ term }) => term)
}
