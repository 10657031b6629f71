import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { EpochDay } from '#util'
import { type Cast, nobody } from '../actors/cast.ts'
import { speakerWords } from '../claims/speaker-words.ts'
import { claimClocks } from '../dates/clock-words.ts'
import type { ChartLayout, Mark } from './chart-layout.ts'
import type { MarksProps } from './chart-props.ts'
import { type KeyPlace, keyPlaces } from './key-places.ts'
import { markShape } from './mark-shape.ts'
import { MarkStretches } from './mark-stretches.tsx'

/** The claims. They are one stop of the Tab key; the arrow keys go from mark to mark, by day of disclosure. */
export function Marks({ layout, cast, day, actor, shown, onShow }: MarksProps) {
  const [stop, setStop] = useState<string | null>(null)
  const order = layout.marks.toSorted((a, b) => a.x - b.x || b.y - a.y)
  const keys = useMemo(() => keyPlaces(layout.marks, startOf(layout), layout.width), [layout])
  const current = order.some(({ claim }) => claim.id === stop) ? stop : (order[0]?.claim.id ?? null)
  const show = (id: string | null) => {
    if (id !== null) setStop(id)
    onShow(id)
  }
  return (
    <g className="marks" onKeyDown={toNeighbour}>
      {order.map((mark) => (
        <ClaimMark
          key={mark.claim.id}
          mark={mark}
          keyPlace={keys[layout.marks.indexOf(mark)] ?? null}
          cast={cast}
          faint={isFaint(mark, day, actor)}
          shown={mark.claim.id === shown}
          stop={mark.claim.id === current}
          onShow={show}
        />
      ))}
    </g>
  )
}

/** Where the plot and its columns begin: no letters stand in the gutter. */
const startOf = ({ plot, columns }: ChartLayout): number => Math.min(plot.left, ...columns.map(({ left }) => left))

const isFaint = ({ known, claim }: Mark, day: EpochDay | null, actor: string | undefined): boolean =>
  (day !== null && (known === null || known > day)) || (actor !== undefined && claim.speaker !== actor)

function toNeighbour(event: KeyboardEvent<SVGGElement>) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const marks = [...event.currentTarget.querySelectorAll<SVGElement>('a')]
  const next = marks[marks.findIndex((mark) => mark === document.activeElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

interface ClaimMarkProps {
  readonly mark: Mark
  readonly keyPlace: KeyPlace | null
  readonly cast: Cast
  readonly faint: boolean
  readonly shown: boolean
  readonly stop: boolean
  readonly onShow: (claim: string | null) => void
}

function ClaimMark({ mark, keyPlace, cast, faint, shown, stop, onShow }: ClaimMarkProps) {
  const { claim, x, y, hollow, crowded } = mark
  const member = claim.speaker === null ? undefined : cast.get(claim.speaker)
  const classes = [
    'mark',
    member?.colour ?? nobody,
    hollow && 'hollow',
    crowded && 'crowded',
    faint && 'faint',
    shown && 'shown',
  ]
  return (
    <Link
      to="/articles/$id"
      params={{ id: claim.article.id }}
      search={{ claim: claim.id }}
      resetScroll={false}
      className={classes.filter(Boolean).join(' ')}
      tabIndex={stop ? 0 : -1}
      aria-label={`${speakerWords(claim)}: ${claim.text.content}; ${claimClocks(claim).join('; ')}`}
      onPointerEnter={() => onShow(claim.id)}
      onFocus={() => onShow(claim.id)}
    >
      <MarkStretches mark={mark} />
      <circle className="reach" cx={x} cy={y} r={crowded ? 6 : 9} />
      <path
        className="shape"
        d={markShape(claim.form)}
        transform={`translate(${x} ${y})${crowded ? ' scale(0.75)' : ''}`}
      />
      {member && keyPlace && (
        <text className="mark-key" x={keyPlace.x} y={keyPlace.y} textAnchor={keyPlace.anchor} aria-hidden="true">
          {member.key}
        </text>
      )}
    </Link>
  )
}
