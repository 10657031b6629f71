import type { Word } from './words.ts'

// the turnout [in the capital]; inflation [in food prices]; six percent [of the water]

/** Terms of phrases that say of which part or place a number is. */
export function qualifiersOf(words: readonly Word[]): string[] {
  const found: string[] = []
  for (const [at, word] of words.entries()) {
    if (!/^(?:in|of|among|for|across|by)$/u.test(word.lower)) continue
    let next = at + 1
    while (/^(?:the|its|their|all|his|her|an?)$/u.test(words[next]?.lower ?? '')) next++
    const own = words[next]
    if (own && own.weight > 0) found.push(own.term)
  }
  return found
}
