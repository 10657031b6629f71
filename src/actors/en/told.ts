import type { Token } from '#language'
import { partyWords } from './nouns.ts'

const letters: ReadonlyMap<string, string> = new Map([
  ['r', 'republican'],
  ['d', 'democratic'],
  ['i', 'independent'],
])

// [Republican] Donald Trump   Rep. Elijah Cummings ([D]-Md.)

/** What stands beside a name `[from, to)` and tells a party. */
export function partyBeside(tokens: readonly Token[], from: number, to: number): string[] {
  const before = partyWords.get(tokens[from - 1]?.lower ?? '')
  const mark = tokens[to]?.text === '(' ? /^([RDI])(?:-\p{Lu}.*)?$/u.exec(tokens[to + 1]?.text ?? '')?.[1] : undefined
  const after = mark === undefined ? undefined : letters.get(mark.toLowerCase())
  return [before, after].filter((party) => party !== undefined)
}
