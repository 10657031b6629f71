import type { Matter } from './matter.ts'

/** What the one account has where the other has something else of the same kind: then they are about two things. */
export interface Substitution {
  readonly earlier: string
  readonly later: string
}

/** Finds things of one kind that each account names and the other does not. Pure. */
export function substitutionsOf(x: Matter, y: Matter, isShared: (term: string) => boolean): Substitution[] {
  const own = byKind(x, isShared)
  const other = byKind(y, isShared)
  return [...own].flatMap(([kind, earlier]) => {
    const later = other.get(kind)
    return later && ![...x.kinds].some(([word, known]) => known === kind && y.kinds.has(word))
      ? [{ earlier, later }]
      : []
  })
}

function byKind({ kinds }: Matter, isShared: (term: string) => boolean): Map<string, string> {
  const found = new Map<string, string>()
  for (const [word, kind] of kinds) if (!isShared(word) && !found.has(kind)) found.set(kind, word)
  return found
}
