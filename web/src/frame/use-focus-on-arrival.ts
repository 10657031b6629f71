import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** Takes the focus to the view when another one opens, so that keyboard and screen reader start where the reading starts. */
export function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return main
}
