import type { BlockKind } from '#model'
import type { PageBox, PageLine } from './page-lines.ts'

/** A line in question, and why it is not of the story; null for one that is. */
export interface JudgedLine {
  readonly line: PageLine
  readonly box: PageBox
  /** Whether the second opinion has it too. */
  readonly isSeconded: boolean
  readonly reason: string | null
  /** Not of the story, but shown where it stands: what words alone tell is told wrongly at times. */
  readonly isShown: boolean
}

/** What the head of the page says. */
export interface About {
  readonly title: string | null
  readonly authors: readonly string[]
}

/** One look at all lines, with what is said of them so far. A line that has its reason keeps it. */
export type Step = (lines: readonly JudgedLine[], about: About) => readonly JudgedLine[]

export const leftOut = (judged: JudgedLine, reason: string): JudgedLine => ({ ...judged, reason })

export const setAside = (judged: JudgedLine, reason: string, kind: BlockKind = 'boilerplate'): JudgedLine => ({
  ...judged,
  reason,
  isShown: true,
  line: { ...judged.line, kind },
})

/** Looks at each line that is still of the story by itself. */
export const eachOpen =
  (look: (judged: JudgedLine, about: About) => JudgedLine): Step =>
  (lines, about) =>
    lines.map((judged) => (judged.reason === null ? look(judged, about) : judged))

export const isOpen = ({ reason }: JudgedLine): boolean => reason === null

/** Ends as sentences do. */
export const isSentence = (text: string): boolean => /[.!?…。！？][^\p{L}\p{N}]{0,3}$/u.test(text)
