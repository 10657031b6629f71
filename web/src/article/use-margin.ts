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
    const set = () => setNotes(article, open)
    set()
    const observer = new ResizeObserver(set)
    observer.observe(article)
    for (const note of notesIn(article)) observer.observe(note)
    return () => observer.disconnect()
  }, [claims, open])
  return body
}

const notesIn = (article: HTMLElement): readonly HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>('[data-note]'),
]

function setNotes(article: HTMLElement, open: string | undefined) {
  const notes = notesIn(article)
  const [first] = notes
  article.style.removeProperty('min-height')
  if (!first || getComputedStyle(first).position !== 'absolute') return
  const origin = article.getBoundingClientRect().top
  const wanted = notes.map((note) => {
    const sentence = findSentence(article, note.dataset['note'] ?? '')
    return { wanted: (sentence?.getClientRects()[0]?.top ?? origin) - origin, height: note.offsetHeight }
  })
  const tops = stackNotes(
    wanted,
    gap,
    notes.findIndex((note) => note.dataset['note'] === open),
  )
  for (const [index, note] of notes.entries()) note.style.top = `${tops[index]}px`
  const end = Math.max(...tops.map((top, index) => top + (wanted[index]?.height ?? 0)))
  article.style.minHeight = `${Math.ceil(end)}px`
}
