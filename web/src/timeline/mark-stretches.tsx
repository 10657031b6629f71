import type { Mark } from './chart-layout.ts'

/** The days that a claim's dates allow where they name no single one, and the way from when it was said. */
export const MarkStretches = ({ mark: { x, y, across, upwards, saidAt } }: { readonly mark: Mark }) => (
  <>
    {upwards && <line className="stretch" x1={x} x2={x} y1={upwards[0]} y2={upwards[1]} />}
    {across && <line className="stretch" x1={across[0]} x2={across[1]} y1={y} y2={y} />}
    {saidAt !== null && <path className="tail" d={`M${saidAt} ${y - 3}v6M${saidAt} ${y}H${x}`} />}
  </>
)
