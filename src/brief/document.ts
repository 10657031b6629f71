import type { Span } from '#model'
import type { BriefSource } from './brief-reading.ts'

/** A stretch of a sentence; `cite` is the number of a citation. */
export type Run =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'cite'; readonly number: number }

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph' | 'item'; readonly runs: readonly Run[] }

export interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** A place in an article that a sentence rests on. */
export interface Citation {
  readonly number: number
  readonly article: string
  readonly span: Pick<Span, 'start' | 'end' | 'exact'>
  readonly source: BriefSource | null
}

/** A brief as data, before it is written as Markdown, HTML or DOCX. */
export interface BriefDocument {
  readonly title: string
  /** What it is a brief of, and as of when. */
  readonly standing: readonly string[]
  readonly sections: readonly Section[]
  readonly citations: readonly Citation[]
}

export const text = (words: string): Run => ({ kind: 'text', text: words })
export const strong = (words: string): Run => ({ kind: 'strong', text: words })
export const emphasis = (words: string): Run => ({ kind: 'emphasis', text: words })
export const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs })
export const item = (...runs: readonly Run[]): Block => ({ kind: 'item', runs })
export const heading = (words: string): Block => ({ kind: 'heading', text: words })
