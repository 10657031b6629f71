import type { QuestionView } from '#contract'
import { type Cast, nobody } from '../actors/cast.ts'
import { texts } from '../texts.ts'
import { scaleOf } from '../timeline/scale.ts'
import { ticksIn } from '../timeline/ticks.ts'
import { useWidth } from '../timeline/use-width.ts'
import { type Bar, gridOf, type Row } from './grid-layout.ts'
import { versionLetter } from './version-letter.ts'

interface Props {
  readonly question: QuestionView
  readonly cast: Cast
}

const rowHeight = 34
const top = 24

/** Who held which version when. The list below it says the same in words. */
export function VersionGrid({ question, cast }: Props) {
  const { element, width } = useWidth()
  const { rows, window } = gridOf(question)
  if (window === null) return null
  const names = width < 560 ? 0 : 190
  const x = scaleOf(window, names, Math.max(names + 60, width - 8))
  const step = names === 0 ? rowHeight + 18 : rowHeight
  return (
    <div ref={element} className="version-grid" aria-hidden="true">
      {width > 0 && (
        <svg className="chart" width={width} height={top + rows.length * step + 6} role="presentation">
          {ticksIn(window, Math.max(2, Math.floor((width - names) / 88))).map(({ day, label }) => (
            <g key={day} className="axes">
              <line className="grid" x1={x.at(day)} x2={x.at(day)} y1={top - 6} y2={top + rows.length * step} />
              <text x={x.at(day)} y={12}>
                {label}
              </text>
            </g>
          ))}
          {rows.map((row, place) => {
            const y = top + place * step + (names === 0 ? 18 : 0)
            return (
              <g key={row.actor ?? row.name ?? place} className={`holder ${colourOf(row, cast)}`}>
                <text className="holder-name" x={0} y={names === 0 ? y - 4 : y + 19}>
                  {nameOf(row, cast)}
                </text>
                {row.bars.map((bar) => (
                  <HeldBar key={`${bar.version} ${bar.first}`} bar={bar} y={y} at={x.at} end={x.at(window.last)} />
                ))}
                {row.bars.length === 0 && (
                  <text className="undated" x={names} y={y + 19}>
                    {row.undated.map(versionLetter).join(', ')} · {texts.versions.noDay}
                  </text>
                )}
              </g>
            )
          })}
        </svg>
      )}
    </div>
  )
}

interface HeldProps {
  readonly bar: Bar
  readonly y: number
  readonly at: (day: number) => number
  readonly end: number
}

function HeldBar({ bar: { version, first, last, isUnsure }, y, at, end }: HeldProps) {
  const from = at(first)
  const to = Math.max(from + 16, last === null ? end : at(last))
  return (
    <g className={isUnsure ? 'held unsure' : 'held'}>
      <rect x={from} y={y + 4} width={to - from} height={22} rx={2} />
      <text x={from + 5} y={y + 20}>
        {versionLetter(version)}
      </text>
      {last === null && <path className="on" d={`M${to} ${y + 4}l6 11l-6 11`} />}
    </g>
  )
}

const colourOf = ({ actor }: Row, cast: Cast): string => (actor === null ? nobody : (cast.get(actor)?.colour ?? nobody))

function nameOf({ actor, name }: Row, cast: Cast): string {
  const words = (actor === null ? name : (cast.get(actor)?.name ?? name)) ?? texts.claims.nobody
  return words.length > 27 ? `${words.slice(0, 26)}…` : words
}
