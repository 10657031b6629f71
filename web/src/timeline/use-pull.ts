import { type PointerEvent, useRef } from 'react'

interface Pull {
  /** Where the pointer is, on every step of the way. */
  readonly onPull: (clientX: number, element: SVGGElement) => void
  readonly onDrop: (clientX: number, element: SVGGElement) => void
  readonly onCancel: () => void
}

/** Handlers of an element that mouse, pen or finger pull along. To press it without pulling does nothing. */
export function usePull({ onPull, onDrop, onCancel }: Pull) {
  const hold = useRef<'free' | 'taken' | 'pulled'>('free')
  return {
    onPointerDown: (event: PointerEvent<SVGGElement>) => {
      hold.current = 'taken'
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<SVGGElement>) => {
      if (hold.current === 'free') return
      hold.current = 'pulled'
      onPull(event.clientX, event.currentTarget)
    },
    onPointerUp: (event: PointerEvent<SVGGElement>) => {
      if (hold.current === 'pulled') onDrop(event.clientX, event.currentTarget)
      hold.current = 'free'
    },
    onPointerCancel: () => {
      hold.current = 'free'
      onCancel()
    },
  }
}
