import type { TieView } from '#contract'

export interface Node {
  readonly id: string
  readonly name: string
  readonly x: number
  readonly y: number
  /** Where its name begins, ends or is centred. */
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface Edge {
  readonly from: Node
  readonly to: Node
  readonly ties: readonly TieView[]
  /** The arrow, bent to the left so that both directions show. */
  readonly path: string
}

/** Actors on a circle, those with most ties first, and an arrow for each direction in which one has ties to another. */
export function circleOf(ties: readonly TieView[], width: number, height: number): { nodes: Node[]; edges: Edge[] } {
  const counts = new Map<string, { name: string; count: number }>()
  for (const { from, to, fromName, toName } of ties) {
    for (const [id, name] of [
      [from, fromName],
      [to, toName],
    ] as const)
      counts.set(id, { name, count: (counts.get(id)?.count ?? 0) + 1 })
  }
  const order = [...counts].toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).slice(0, mostNodes)
  const [rx, ry] = [Math.max(40, width / 2 - nameRoom(width)), height / 2 - 36]
  const nodes = order.map(([id, { name }], place): Node => {
    const angle = (2 * Math.PI * place) / order.length - Math.PI / 2
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    return {
      id,
      name,
      x: Math.round(width / 2 + rx * cos),
      y: Math.round(height / 2 + ry * sin),
      anchor: cos > 0.25 ? 'start' : cos < -0.25 ? 'end' : 'middle',
    }
  })
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const edges = [...Map.groupBy(ties, ({ from, to }) => `${from} ${to}`).values()].flatMap((own): Edge[] => {
    const [first] = own
    const [from, to] = [byId.get(first?.from ?? ''), byId.get(first?.to ?? '')]
    return from && to && from !== to ? [{ from, to, ties: own, path: arrow(from, to) }] : []
  })
  return { nodes, edges }
}

/** More would be a ball of wool; the list holds them all. */
const mostNodes = 16

const nameRoom = (width: number): number => Math.min(190, width * 0.3)

function arrow(from: Node, to: Node): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [mx, my] = [(from.x + to.x) / 2 + (dy / length) * bend, (from.y + to.y) / 2 - (dx / length) * bend]
  const [ex, ey] = [
    to.x - ((to.x - mx) / Math.hypot(to.x - mx, to.y - my)) * gap,
    to.y - ((to.y - my) / Math.hypot(to.x - mx, to.y - my)) * gap,
  ]
  return `M${from.x} ${from.y}Q${Math.round(mx)} ${Math.round(my)} ${Math.round(ex)} ${Math.round(ey)}`
}

const bend = 22
const gap = 10
