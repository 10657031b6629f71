import { useEffect, useRef } from 'react'

/** Keeps touches that begin on an element from scrolling the page. `touch-action` does not reach inside a drawing everywhere. */
export function useOwnTouches<Kind extends Element>() {
  const element = useRef<Kind>(null)
  useEffect(() => {
    const kept = element.current
    const keep = (event: Event) => event.preventDefault()
    kept?.addEventListener('touchstart', keep, { passive: false })
    return () => kept?.removeEventListener('touchstart', keep)
  }, [])
  return element
}
