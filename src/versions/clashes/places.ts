import { edtfBounds, isDay } from '#util'
import type { Comparison } from '../comparison.ts'
import type { Place } from '../matter.ts'
import type { ClashFinder } from './clash.ts'

// "Prigozhin is in Belarus" / "Prigozhin was in St Petersburg"; not "in Russia" / "in Moscow"

export const places: ClashFinder = (pair) => {
  const { x, y, subjectsShared, daysBetween, isOneSpeaker } = pair
  const [one, two] = [x.places[0], y.places[0]]
  if (!one || !two || !subjectsShared || !areOtherPlaces(x.places, y.places)) return null
  if (!isOneSpeaker && (daysBetween > longest || !areTimed(pair))) return null
  return {
    rule: 'places',
    reason: isOneSpeaker
      ? `${whoOf(pair)} was put in ${one.words} and is now put in ${two.words}`
      : `${whoOf(pair)} cannot be in ${one.words} and in ${two.words}${whenOf(pair)}`,
    confidence: 0.8,
    words: [one.words, two.words],
  }
}

/** True where each names one place, and neither lies in the other as far as is known. */
export function areOtherPlaces(x: readonly Place[], y: readonly Place[]): boolean {
  const [one, two] = [x[0], y[0]]
  if (!one || !two || x.length > 1 || y.length > 1) return false
  const parts = new Set(one.key.split(' '))
  if (two.key.split(' ').some((part) => parts.has(part))) return false
  return one.within !== two.key && two.within !== one.key
}

/** Who or what is at the place, as the later account names it. */
function whoOf({ x, y, terms }: Comparison): string {
  const shared = y.subject.filter((term) => x.subject.includes(term) || x.terms.has(term))
  const words = (shared.length > 0 ? shared : x.subject).flatMap(
    (term) => terms.later.get(term)?.word ?? terms.earlier.get(term)?.word ?? [],
  )
  return words.length > 0 ? words.join(' ') : 'one and the same'
}

const whenOf = ({ a, b, daysBetween }: Comparison): string =>
  daysBetween === 0 && a.saidOn.edtf !== null && a.saidOn.edtf === b.saidOn.edtf && isDay(a.saidOn.edtf)
    ? ` on ${a.saidOn.edtf}`
    : ' at one time'

/** Where it is not known when one of them was said, the two may speak of other days. */
const areTimed = ({ a, b, x, y }: Comparison): boolean =>
  (x.days.length > 0 && y.days.length > 0) ||
  [a, b].every(({ saidOn: { edtf } }) => edtf !== null && edtfBounds(edtf)?.last != null)

/** Days in which somebody may well have gone elsewhere. */
const longest = 2
