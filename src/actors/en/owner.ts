import type { Token } from '#language'
import { countriesInEnglish } from './countries.ts'
import { nameRunEnd, nameRunStart, withRegion, wordsOf } from './name-run.ts'
import { postNouns, seats } from './nouns.ts'

/** Whose post or body it is, and which tokens `[from, to)` say so. */
export interface Owner {
  readonly name: string
  readonly isState: boolean
  readonly from: number
  readonly to: number
}

/** "[Belarusian] president", "[Putin's] spokesman", "[Wagner Group] boss": the owner that ends before `to`, or null. */
export function ownerBefore(text: string, tokens: readonly Token[], to: number): Owner | null {
  const last = tokens[to - 1]
  if (!last) return null
  const demonym = longestMatch(tokens, to, countriesInEnglish.byDemonym)
  if (demonym) return { name: demonym.value, isState: true, from: demonym.from, to }
  const isPossessive = /^[’']s?$/u.test(last.text)
  const end = isPossessive ? to - 1 : to
  const state = longestMatch(tokens, end, countriesInEnglish.byName)
  if (state && (isPossessive || /^\p{Lu}/u.test(tokens[state.from]?.text ?? '')))
    return { name: state.value, isState: true, from: state.from, to }
  const run = nameRunStart(tokens, end)
  const from = run < end ? withRegion(tokens, run, end) : run
  return from < end ? { name: wordsOf(text, tokens, from, end), isState: false, from, to } : null
}

/** "president [of Russia]", "spokesman [for the Kremlin]": the owner that starts at `from`, or null. */
export function ownerAfter(text: string, tokens: readonly Token[], from: number): Owner | null {
  const link = tokens[from]?.lower ?? ''
  if (!['of', 'for', 'at'].includes(link) && !(link === 'to' && towards.has(tokens[from - 1]?.lower ?? ''))) return null
  const start = nameStart(tokens, from + 1)
  const to = nameRunEnd(tokens, start)
  if (to === start) return null
  const name = wordsOf(text, tokens, start, to)
  const state = countriesInEnglish.byName.get(name.toLowerCase())
  return { name: state ?? seats.get(name.toLowerCase())?.name ?? name, isState: state !== undefined, from, to }
}

// "adviser [to] the president": whose these are stands after "to".
const towards = new Set(['adviser', 'advisor', 'aide', 'ambassador', 'envoy', 'secretary'])

/** "for [the] [Russian] [President] Vladimir Putin": past what stands before the name. */
function nameStart(tokens: readonly Token[], from: number): number {
  let index = tokens[from]?.lower === 'the' ? from + 1 : from
  while (countriesInEnglish.byDemonym.has(tokens[index]?.lower ?? '') || postNouns.has(tokens[index]?.lower ?? ''))
    index++
  return index
}

const longestKey = 4

/** The longest key of up to four words that ends before `to`. */
function longestMatch(
  tokens: readonly Token[],
  to: number,
  map: ReadonlyMap<string, string>,
): { from: number; value: string } | null {
  for (let length = Math.min(longestKey, to); length > 0; length--) {
    const part = tokens.slice(to - length, to)
    if (!/^\p{Lu}/u.test(part[0]?.text ?? '')) continue
    const value = map.get(part.map(({ lower }) => lower).join(' '))
    // Not the Mexico of New Mexico.
    if (value !== undefined && tokens[to - length - 1]?.text !== 'New') return { from: to - length, value }
  }
  return null
}
