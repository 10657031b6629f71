import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type MouseEvent, useCallback, useMemo, useState } from 'react'
import type { EpochDay } from '#util'
import { useAsOf } from '../as-of/use-as-of.ts'
import { claimAddress } from '../claims/claim-address.ts'
import type { ChartLayout, Mark } from './chart-layout.ts'
import type { MarksProps } from './chart-props.ts'
import { ClaimMark } from './claim-mark.tsx'
import { keyPlaces } from './key-places.ts'

/** The claims. They are one stop of the Tab key; the arrow keys go from mark to mark, by day of disclosure. */
export function Marks({ layout, cast, day, actor, shown, onShow }: MarksProps) {
  const [stop, setStop] = useState<string | null>(null)
  const point = useAsOf()
  const keys = useMemo(() => keyPlaces(layout.marks, startOf(layout), layout.width), [layout])
  const order = useMemo(() => readingOrder(layout, keys), [layout, keys])
  const current = order.some(({ mark }) => mark.claim.id === stop) ? stop : (order[0]?.mark.claim.id ?? null)
  const show = useCallback(
    (id: string) => {
      setStop(id)
      onShow(id)
    },
    [onShow],
  )
  return (
    <g className="marks" onKeyDown={toNeighbour} onClick={useOpenHere(layout)}>
      {order.map(({ mark, key }) => (
        <ClaimMark
          key={mark.claim.id}
          mark={mark}
          keyPlace={key}
          cast={cast}
          address={claimAddress(mark.claim, point)}
          faint={isFaint(mark, day, actor)}
          shown={mark.claim.id === shown}
          stop={mark.claim.id === current}
          onShow={show}
        />
      ))}
    </g>
  )
}

type Keys = ReturnType<typeof keyPlaces>

const readingOrder = ({ marks }: ChartLayout, keys: Keys) =>
  marks
    .map((mark, index) => ({ mark, key: keys[index] ?? null }))
    .toSorted((a, b) => a.mark.x - b.mark.x || b.mark.y - a.mark.y)

/** Where the plot and its columns begin: no letters stand in the gutter. */
const startOf = ({ plot, columns }: ChartLayout): number => Math.min(plot.left, ...columns.map(({ left }) => left))

const isFaint = ({ known, claim }: Mark, day: EpochDay | null, actor: string | undefined): boolean =>
  (day !== null && (known === null || known > day)) || (actor !== undefined && claim.speaker !== actor)

/** Follows a plain click on a mark without loading the page anew; other clicks are the browser's. */
function useOpenHere({ marks }: ChartLayout) {
  const navigate = useNavigate()
  return (event: MouseEvent<SVGGElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const id = event.target instanceof Element ? event.target.closest('a')?.getAttribute('data-claim') : null
    const claim = marks.find((mark) => mark.claim.id === id)?.claim
    if (!claim) return
    event.preventDefault()
    void navigate({
      to: '/articles/$id',
      params: { id: claim.article.id },
      search: { claim: claim.id },
      resetScroll: false,
    })
  }
}

function toNeighbour(event: KeyboardEvent<SVGGElement>) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const marks = [...event.currentTarget.querySelectorAll<SVGElement>('a')]
  const next = marks[marks.findIndex((mark) => mark === document.activeElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
