import type { EpochDay } from '#util'
import type { Cast } from '../actors/cast.ts'
import type { ChartLayout } from './chart-layout.ts'

export interface MarksProps {
  readonly layout: ChartLayout
  readonly cast: Cast
  /** The as-of day, or null for everything. */
  readonly day: EpochDay | null
  /** The speaker whose marks stand out. */
  readonly actor: string | undefined
  readonly shown: string | null
  readonly onShow: (claim: string | null) => void
}

export interface ChartProps extends MarksProps {
  readonly onDrag: (day: EpochDay | null) => void
  /** `small`: one more step of a move that is under way. */
  readonly onRest: (day: EpochDay, small: boolean) => void
}
