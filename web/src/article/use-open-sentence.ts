import { type RefObject, useEffect } from 'react'
import { findSentence } from './find-sentence.ts'

const edge = 120

/** Brings the open claim's sentence into view, and leaves the page alone when it is in view already. */
export function useOpenSentence(body: RefObject<HTMLElement | null>, open: string | undefined) {
  useEffect(() => {
    if (open === undefined || !body.current) return
    const sentence = findSentence(body.current, open)
    const { top = 0, bottom = 0 } = sentence?.getBoundingClientRect() ?? {}
    if (top < edge || bottom > globalThis.innerHeight - edge) sentence?.scrollIntoView({ block: 'center' })
  }, [body, open])
}
