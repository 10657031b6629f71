import type { OriginLink } from '#model'
import { overlapOf, sharedShingles } from './compare.ts'
import { relationOf } from './relation.ts'
import { type ComparedText, outletKey } from './text-facts.ts'

/** A candidate of the same outlet that shares less than this tells what is on every page of that outlet. */
const ownStory = 0.5
/** On so many pages of one outlet a shingle is furniture that reading took for text. */
const furniture = 3

/** How a text stands to those that may share words, an address or a name with it. */
export function findOrigins(text: ComparedText, candidates: readonly ComparedText[]): OriginLink[] {
  const discounted = furnitureOf(text, candidates)
  return candidates
    .filter(({ id }) => id !== text.id)
    .flatMap((candidate) => {
      const overlap = overlapOf(text.shingles, candidate.shingles, sameSite(text, candidate) ? discounted : undefined)
      return relationOf(text, candidate, overlap) ?? []
    })
    .toSorted((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.of < b.of ? -1 : 1))
}

function furnitureOf(text: ComparedText, candidates: readonly ComparedText[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const candidate of candidates) {
    if (candidate.id === text.id || !sameSite(text, candidate)) continue
    const { a, b } = overlapOf(text.shingles, candidate.shingles)
    if (Math.max(a, b) >= ownStory) continue
    for (const hash of sharedShingles(text.shingles, candidate.shingles)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= furniture).map(([hash]) => hash))
}

const sameSite = (a: ComparedText, b: ComparedText): boolean => outletKey(a) !== null && outletKey(a) === outletKey(b)
