import type { TieView } from '#contract'
import { type Cast, nobody } from '../actors/cast.ts'
import { texts } from '../texts.ts'
import { useWidth } from '../timeline/use-width.ts'
import { circleOf } from './circle.ts'

interface Props {
  readonly ties: readonly TieView[]
  readonly cast: Cast
  readonly chosen: string | null
  readonly onChoose: (actor: string | null) => void
}

/** The ties as arrows; choosing an actor lights up its own. The list below says the same in words. */
export function TieGraph({ ties, cast, chosen, onChoose }: Props) {
  const { element, width } = useWidth()
  const height = Math.min(560, Math.max(320, width * 0.6))
  const { nodes, edges } = circleOf(ties, width, height)
  return (
    <div ref={element} className="tie-graph">
      {width > 0 && (
        <svg className="chart" width={width} height={height} role="group" aria-label={texts.power.graph(ties.length)}>
          <defs>
            <marker id="tie-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path d="M0 0L8 4L0 8z" />
            </marker>
          </defs>
          {edges.map(({ from, to, ties: own, path }) => (
            <path
              key={`${from.id} ${to.id}`}
              className={`tie ${cast.get(from.id)?.colour ?? nobody}${isFaint(chosen, from.id, to.id) ? ' faint' : ''}`}
              d={path}
              strokeWidth={Math.min(4, 0.75 + own.length / 2)}
              markerEnd="url(#tie-head)"
            >
              <title>{own.map(tieWords).join('\n')}</title>
            </path>
          ))}
          {nodes.map(({ id, name, x, y, anchor }) => (
            <g key={id} className={`node ${cast.get(id)?.colour ?? nobody}`}>
              <circle cx={x} cy={y} r={6} />
              <a
                href={`#${id}`}
                aria-current={chosen === id ? 'true' : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  onChoose(chosen === id ? null : id)
                }}
              >
                <text
                  x={x + (anchor === 'start' ? 11 : anchor === 'end' ? -11 : 0)}
                  y={y + (anchor === 'middle' ? -12 : 4)}
                  textAnchor={anchor}
                >
                  {name}
                </text>
              </a>
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}

const isFaint = (chosen: string | null, from: string, to: string): boolean =>
  chosen !== null && chosen !== from && chosen !== to

const tieWords = ({ fromName, toName, category, instrument }: TieView): string =>
  `${fromName} ${texts.power.categories[category]} ${toName}${instrument === null ? '' : `: ${instrument}`}`
