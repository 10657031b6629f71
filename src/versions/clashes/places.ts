import type { ClashFinder } from './clash.ts'

// "Prigozhin is in Belarus" / "Prigozhin was in St Petersburg"

export const places: ClashFinder = ({ x, y, subjectsShared, daysBetween, isOneSpeaker }) => {
  const [one, two] = [x.places[0], y.places[0]]
  if (!one || !two || !subjectsShared || x.places.length > 1 || y.places.length > 1) return null
  if (daysBetween > longest && !isOneSpeaker) return null
  const parts = new Set(one.key.split(' '))
  if (two.key.split(' ').some((part) => parts.has(part))) return null
  return { rule: 'places', reason: `“${one.words}” and “${two.words}” cannot both be the place`, confidence: 0.8 }
}

/** Days in which somebody may well have gone elsewhere. */
const longest = 2
