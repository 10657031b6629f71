import type { ClaimView } from '#contract'
import type { EpochDay } from '#util'
import { isUnsure } from '../dates/is-unsure.ts'
import { surelyBy } from '../dates/known-bounds.ts'
import { blockOffset, isCrowded } from './cluster.ts'
import { aboutWindow, type DayWindow, disclosedWindow } from './day-window.ts'
import { type Column, columnsBeside, type LaneBand, lanesAround, roomInColumn } from './lanes-layout.ts'
import { placeIn } from './place.ts'
import { type Placed, placedClaims } from './placed-claims.ts'
import { type Scale, scaleOf } from './scale.ts'
import { type Stretch, stretchOf } from './stretch.ts'

/** A claim as the chart draws it, in pixels. */
export interface Mark {
  readonly claim: ClaimView
  readonly x: number
  readonly y: number
  readonly hollow: boolean
  /** Among many at one place, and so drawn smaller. */
  readonly crowded: boolean
  /** The day from which it was surely public. */
  readonly known: EpochDay | null
  readonly across: Stretch | null
  readonly upwards: Stretch | null
  /** Where it was said, when that was earlier than it became public. */
  readonly saidAt: number | null
}

interface ChartFrame {
  readonly width: number
  readonly height: number
  /** Where the plot and its lanes begin and end. */
  readonly top: number
  readonly bottom: number
  readonly right: number
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly disclosed: DayWindow
  readonly about: DayWindow
  readonly x: Scale
  readonly y: Scale
  /** Lanes of the clock of events, above and below the plot. */
  readonly lanes: readonly LaneBand[]
  /** Lanes of the clock of disclosure, on either side of the plot. */
  readonly columns: readonly Column[]
}

export interface ChartLayout extends ChartFrame {
  readonly marks: readonly Mark[]
}

const gutter = { left: 62, right: 14, top: 26, bottom: 44 }

/** Where everything on the chart stands, for a width in pixels; null when no claim has a known day of disclosure. */
export function layOut(claims: readonly ClaimView[], width: number): ChartLayout | null {
  const disclosed = disclosedWindow(claims.map(({ knownFrom }) => knownFrom))
  if (!disclosed) return null
  const about = aboutWindow(
    disclosed,
    claims.map((claim) => claim.about),
  )
  const placed = placedClaims(claims, disclosed, about)
  const frame = frameOf(placed, disclosed, about, width)
  return { ...frame, marks: placed.map((one) => markOf(one, frame)) }
}

function frameOf(placed: readonly Placed[], disclosed: DayWindow, about: DayWindow, width: number): ChartFrame {
  const right = width - gutter.right
  const { columns, left, end } = columnsBeside(placed, gutter.left, right, roomInColumn(width))
  const inner = Math.min(460, Math.max(240, (end - left) * 0.62))
  const x = scaleOf({ first: disclosed.first, last: disclosed.last + 1 }, left, end)
  const room = { day: x.at(1) - x.at(0), column: roomInColumn(width) }
  const { lanes, top, bottom } = lanesAround(placed, gutter.top, inner, room)
  const plot = { left, right: end, top, bottom: top + inner }
  return {
    width,
    height: bottom + gutter.bottom,
    top: gutter.top,
    bottom,
    right,
    plot,
    disclosed,
    about,
    lanes,
    columns,
    x,
    y: scaleOf({ first: about.first, last: about.last + 1 }, plot.bottom, plot.top),
  }
}

function markOf({ claim, across, upwards, index, count }: Placed, frame: ChartFrame): Mark {
  const { x, y, lanes, columns, width } = frame
  const column = across.kind === 'lane' ? columns.find(({ lane }) => lane === across.lane) : undefined
  const band = upwards.kind === 'lane' ? lanes.find(({ lane }) => lane === upwards.lane) : undefined
  const { dx, dy } = blockOffset(index, count, column ? roomInColumn(width) : x.at(1) - x.at(0))
  const middle = across.kind === 'days' ? x.at(across.at + 0.5) : (column?.left ?? 0) + (column?.width ?? 0) / 2
  const level = upwards.kind === 'days' ? y.at(upwards.at + 0.5) : (band?.top ?? 0) + (band?.height ?? 0) / 2
  return {
    claim,
    x: middle + dx,
    y: level + dy,
    crowded: isCrowded(count),
    hollow: isUnsure(claim.about) || isUnsure(claim.knownFrom),
    known: surelyBy(claim.knownFrom),
    across: stretchOf(across, x),
    upwards: stretchOf(upwards, y),
    saidAt: across.kind === 'days' ? saidBefore(claim, across.at, frame) : null,
  }
}

function saidBefore(claim: ClaimView, known: EpochDay, { disclosed, x }: ChartFrame): number | null {
  const said = placeIn(disclosed, claim.saidOn, 'last')
  return said.kind === 'days' && said.from === said.to && said.at < known ? x.at(said.at + 0.5) : null
}
