import { useLayoutEffect, useRef } from 'react'
import type { ClaimView } from '#contract'
import { findSentence } from './find-sentence.ts'
import { stackNotes } from './stack-notes.ts'

const gap = 6

/** Sets the notes beside their sentences where the style sheet gives them a margin, and again whenever something grows. */
export function useMargin(claims: readonly ClaimView[], open: string | undefined) {
  const body = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const article = body.current
    if (!article) return
    const notes = claims.flatMap(({ id }) => noteOf(article, id))
    const set = () => setNotes(article, notes, open)
    set()
    const observer = new ResizeObserver(set)
    for (const element of [article, ...notes]) observer.observe(element)
    return () => observer.disconnect()
  }, [claims, open])
  return body
}

const noteOf = (article: HTMLElement, claim: string): readonly HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>(`[data-note="${CSS.escape(claim)}"]`),
]

function setNotes(article: HTMLElement, notes: readonly HTMLElement[], open: string | undefined) {
  article.style.removeProperty('min-height')
  if (!notes[0] || getComputedStyle(notes[0]).position !== 'absolute') return
  const origin = article.getBoundingClientRect().top
  const wanted = notes.map((note) => {
    const sentence = findSentence(article, note.dataset['note'] ?? '')
    return { wanted: (sentence?.getClientRects()[0]?.top ?? origin) - origin, height: note.offsetHeight }
  })
  const pinned = notes.findIndex((note) => note.dataset['note'] === open)
  const tops = stackNotes(wanted, gap, pinned)
  for (const [index, note] of notes.entries()) note.style.top = `${tops[index]}px`
  const end = Math.max(...tops.map((top, index) => top + (wanted[index]?.height ?? 0)))
  article.style.minHeight = `${Math.ceil(end)}px`
}
