import type { EpochDay } from '#util'
import type { ChartLayout } from './chart-layout.ts'

/** Dims what lies right of the as-of line. */
export function LaterShade({ layout, day }: { readonly layout: ChartLayout; readonly day: EpochDay | null }) {
  if (day === null) return null
  const { x, plot, disclosed, top, bottom, right } = layout
  const left = Math.max(plot.left, x.at(Math.min(day, disclosed.last) + 1))
  return <rect className="later" x={left} y={top} width={Math.max(0, right - left)} height={bottom - top} />
}
