import type { ClaimView } from '#contract'
import type { DayWindow } from './day-window.ts'
import { type Place, placeIn } from './place.ts'

/** A claim with its place on both axes, and its number among those that share it. */
export interface Placed {
  readonly claim: ClaimView
  readonly across: Place
  readonly upwards: Place
  readonly index: number
  readonly count: number
}

export function placedClaims(claims: readonly ClaimView[], disclosed: DayWindow, about: DayWindow): readonly Placed[] {
  const places = claims.map((claim) => {
    const across = placeIn(disclosed, claim.knownFrom, 'last')
    const upwards = placeIn(about, claim.about, 'middle')
    return { claim, across, upwards, name: `${nameOf(across)} ${nameOf(upwards)}` }
  })
  const groups = Map.groupBy(places, ({ name }) => name)
  return places.map(({ name, claim, across, upwards }) => {
    const group = groups.get(name) ?? []
    return { claim, across, upwards, index: group.findIndex((other) => other.claim === claim), count: group.length }
  })
}

const nameOf = (place: Place): string => (place.kind === 'lane' ? place.lane : String(place.at))
