import { type Article, type ArticleId, type Dated, unknownDate } from '#model'
import { contentName, sha256Hex } from '#util'
import { withLanguages } from './block-languages.ts'
import { creditOf, licenceOf } from './credit.ts'
import type { BlockedText } from './plain-text.ts'

/** What the person who adds a report knows of it. */
export interface Given {
  /** EDTF date to stand in where the page has none. */
  readonly published?: string | undefined
  readonly outlet?: string | undefined
  /** Take a plain text as it is, so that offsets are offsets into the file: no line end is changed, no mark dropped. */
  readonly verbatim?: boolean | undefined
}

export type Facts = Pick<Article, 'title' | 'byline' | 'outlet' | 'published' | 'modified' | 'language' | 'canonical'>

/** The article of a whole capture, under an id drawn from its bytes. */
export function articleOf(bytes: Uint8Array, read: BlockedText, facts: Facts): Article {
  const capture = sha256Hex(bytes)
  return { id: `a-${contentName(capture)}` as ArticleId, capture, ...contentOf(read, facts) }
}

/** An article without the capture that it came from. */
export function contentOf(
  { text, blocks, trace }: BlockedText,
  facts: Facts,
): Omit<Article, 'id' | 'capture' | 'part'> {
  return {
    text,
    blocks: withLanguages(text, blocks, facts.language),
    ...facts,
    licence: licenceOf(text, blocks),
    credit: creditOf(text, blocks, facts.outlet),
    trace: [...trace],
  }
}

/** The lines at the start of a text, where it may say its date. */
export const edgeLines = ({ text, blocks }: BlockedText): string[] =>
  blocks.slice(0, 6).map(({ start, end }) => text.slice(start, Math.min(end, start + 200)))

export const givenDate = ({ published }: Given): Dated =>
  published === undefined ? unknownDate : { edtf: published, basis: 'given' }

export const firstKnown = (...dates: readonly Dated[]): Dated => dates.find(({ edtf }) => edtf !== null) ?? unknownDate
