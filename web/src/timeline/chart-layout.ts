import type { ClaimView } from '#contract'
import type { EpochDay } from '#util'
import { isUnsure } from '../dates/is-unsure.ts'
import { blockOffset, heightOf, spacing } from './cluster.ts'
import { aboutWindow, boundsOf, type DayWindow, disclosedWindow } from './day-window.ts'
import { type Lane, type Place, placeIn } from './place.ts'
import { type Scale, scaleOf } from './scale.ts'

export type Stretch = readonly [from: number, to: number]

/** A claim as the chart draws it, in pixels. */
export interface Mark {
  readonly claim: ClaimView
  readonly x: number
  readonly y: number
  readonly hollow: boolean
  /** The day from which it was surely public. */
  readonly known: EpochDay | null
  readonly across: Stretch | null
  readonly upwards: Stretch | null
  /** Where it was said, when that was earlier than it became public. */
  readonly saidAt: number | null
}

export interface ChartLayout {
  readonly width: number
  readonly height: number
  /** Where the plot and its lanes begin and end. */
  readonly top: number
  readonly bottom: number
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly disclosed: DayWindow
  readonly about: DayWindow
  readonly x: Scale
  readonly y: Scale
  readonly lanes: readonly { readonly lane: Lane; readonly top: number; readonly height: number }[]
  /** The column of what has no known day of disclosure. */
  readonly undated: { readonly left: number; readonly width: number } | null
  readonly marks: readonly Mark[]
}

interface Placed {
  readonly claim: ClaimView
  readonly across: Place
  readonly upwards: Place
  readonly index: number
  readonly count: number
}

const gutter = { left: 62, right: 14, top: 26, bottom: 44 }
const undatedColumns = (width: number): number => (width < 480 ? 2 : 4)
const undatedWidth = (width: number): number => undatedColumns(width) * spacing + 14
const leastLane = 30

/** Where everything on the chart stands, for a width in pixels; null when no claim has a known day of disclosure. */
export function layOut(claims: readonly ClaimView[], width: number): ChartLayout | null {
  const disclosed = disclosedWindow(claims.map(({ knownFrom }) => knownFrom))
  if (!disclosed) return null
  const about = aboutWindow(
    disclosed,
    claims.map((claim) => claim.about),
  )
  const placed = numbered(claims, disclosed, about)
  const hasUndated = placed.some(({ across }) => across.kind === 'lane')
  const undated = hasUndated ? { left: gutter.left, width: undatedWidth(width) } : null
  const left = gutter.left + (undated?.width ?? 0)
  const right = width - gutter.right
  const inner = Math.min(460, Math.max(240, (right - left) * 0.62))
  const { lanes, top, height } = stacked(placed, inner, undatedColumns(width))
  const plot = { left, right, top, bottom: top + inner }
  const x = scaleOf({ first: disclosed.first, last: disclosed.last + 1 }, left, right)
  const y = scaleOf({ first: about.first, last: about.last + 1 }, plot.bottom, plot.top)
  const frame = {
    width,
    height,
    top: gutter.top,
    bottom: height - gutter.bottom,
    plot,
    disclosed,
    about,
    x,
    y,
    lanes,
    undated,
  }
  return { ...frame, marks: placed.map((one) => markOf(one, frame)) }
}

/** Each claim with its place on both axes, and its number among those that share it. */
function numbered(claims: readonly ClaimView[], disclosed: DayWindow, about: DayWindow): readonly Placed[] {
  const places = claims.map((claim) => {
    const across = placeIn(disclosed, claim.knownFrom, 'last')
    const upwards = placeIn(about, claim.about, 'middle')
    return { claim, across, upwards, name: `${nameOf(across)} ${nameOf(upwards)}` }
  })
  const groups = Map.groupBy(places, ({ name }) => name)
  return places.map(({ name, ...place }) => {
    const group = groups.get(name) ?? []
    return { ...place, index: group.findIndex(({ claim }) => claim === place.claim), count: group.length }
  })
}

const nameOf = (place: Place): string => (place.kind === 'lane' ? place.lane : String(place.at))

/** Lanes above and below the plot, as high as their fullest place, and only those that hold something. */
function stacked(placed: readonly Placed[], inner: number, columns: number) {
  const heights = new Map<Lane, number>()
  for (const { upwards, across, count } of placed) {
    if (upwards.kind !== 'lane') continue
    const high = heightOf(count, across.kind === 'lane' ? columns : undefined) + 16
    heights.set(upwards.lane, Math.max(leastLane, high, heights.get(upwards.lane) ?? 0))
  }
  const unknown = heights.get('unknown') ?? 0
  const after = heights.get('after') ?? 0
  const before = heights.get('before') ?? 0
  const top = gutter.top + unknown + after
  const tops = { unknown: gutter.top, after: gutter.top + unknown, before: top + inner }
  const lanes = [...heights].map(([lane, height]) => ({ lane, top: tops[lane], height }))
  return { lanes, top, height: top + inner + before + gutter.bottom }
}

function markOf({ claim, across, upwards, index, count }: Placed, frame: Omit<ChartLayout, 'marks'>): Mark {
  const { x, y, undated, lanes } = frame
  const inUndated = across.kind === 'lane'
  const { dx, dy } = blockOffset(index, count, inUndated ? undatedColumns(frame.width) : undefined)
  const lane = upwards.kind === 'lane' ? lanes.find(({ lane: name }) => name === upwards.lane) : undefined
  const middle = inUndated ? (undated?.left ?? 0) + (undated?.width ?? 0) / 2 : x.at(across.at + 0.5)
  const level = upwards.kind === 'lane' ? (lane?.top ?? 0) + (lane?.height ?? 0) / 2 : y.at(upwards.at + 0.5)
  return {
    claim,
    x: middle + dx,
    y: level + dy,
    hollow: isUnsure(claim.about) || isUnsure(claim.knownFrom),
    known: boundsOf(claim.knownFrom)?.last ?? null,
    across: stretchOf(across, x),
    upwards: stretchOf(upwards, y),
    saidAt: inUndated ? null : saidBefore(claim, across.at, frame),
  }
}

const stretchOf = (place: Place, scale: Scale): Stretch | null =>
  place.kind === 'days' && place.to > place.from ? [scale.at(place.from), scale.at(place.to + 1)] : null

function saidBefore(claim: ClaimView, known: EpochDay, { disclosed, x }: Omit<ChartLayout, 'marks'>): number | null {
  const said = placeIn(disclosed, claim.saidOn, 'last')
  return said.kind === 'days' && said.from === said.to && said.at < known ? x.at(said.at + 0.5) : null
}
