import { type Article, type ArticleId, type Block, type Byline, type Dated, unknownDate } from '#model'
import { contentName, sha256Hex } from '#util'
import { bylinesOf, creditOf, licenceOf, namesIn } from './credit.ts'
import { decode, type Encoded } from './decode.ts'
import type { Head } from './head.ts'
import { readHtmlPage } from './html-page.ts'
import { metadataDate, visibleDate } from './page-date.ts'
import { type BlockedText, readPlainText } from './plain-text.ts'

/** What the person who adds a report knows of it. */
export interface Given {
  /** EDTF date to stand in where the page has none. */
  readonly published?: string | undefined
  readonly outlet?: string | undefined
  /** Take a plain text as it is, so that offsets are offsets into the file: no line end is changed, no mark dropped. */
  readonly verbatim?: boolean | undefined
}

/** Bytes to article: pure. Throws coded errors that name `address`. */
export function readArticle(input: Encoded, given: Given = {}): Article {
  const decoded = decode(input)
  return input.mediaType === 'text/html' ? fromPage(input, decoded, given) : fromText(input, decoded, given)
}

function fromText(input: Encoded, decoded: string, given: Given): Article {
  const read = readPlainText(given.verbatim ? decoded : decoded.replace(/\r\n?/gu, '\n'))
  return articleOf(input, read, {
    title: wordsOf(read, 'title'),
    byline: bylinesOf(read.text, read.blocks),
    outlet: given.outlet ?? null,
    published: firstKnown(visibleDate(edgeLines(read)), givenDate(given)),
    modified: unknownDate,
    language: null,
    canonical: null,
  })
}

function fromPage(input: Encoded, decoded: string, given: Given): Article {
  const { head, dateLines, ...read } = readHtmlPage(decoded, input.address)
  return articleOf(input, read, {
    title: head.title,
    byline: mergedBylines(head, bylinesOf(read.text, read.blocks)),
    outlet: head.outlet ?? given.outlet ?? null,
    published: firstKnown(
      metadataDate(head.published),
      visibleDate([...dateLines, ...edgeLines(read)]),
      givenDate(given),
    ),
    modified: metadataDate(head.modified),
    language: head.language,
    canonical: head.canonical,
  })
}

type Facts = Pick<Article, 'title' | 'byline' | 'outlet' | 'published' | 'modified' | 'language' | 'canonical'>

function articleOf(input: Encoded, { text, blocks, trace }: BlockedText, facts: Facts): Article {
  const capture = sha256Hex(input.bytes)
  return {
    id: `a-${contentName(capture)}` as ArticleId,
    capture,
    text,
    blocks: [...blocks],
    ...facts,
    licence: licenceOf(text, blocks),
    credit: creditOf(text, blocks),
    trace: [...trace],
  }
}

function wordsOf({ text, blocks }: BlockedText, kind: Block['kind']): string | null {
  const block = blocks.find((candidate) => candidate.kind === kind)
  return block ? text.slice(block.start, block.end) : null
}

const edgeLines = ({ text, blocks }: BlockedText): string[] =>
  blocks.slice(0, 6).map(({ start, end }) => text.slice(start, Math.min(end, start + 200)))

const givenDate = ({ published }: Given): Dated =>
  published === undefined ? unknownDate : { edtf: published, basis: 'given' }

const firstKnown = (...dates: readonly Dated[]): Dated => dates.find(({ edtf }) => edtf !== null) ?? unknownDate

/** Names from the head, with the role that the text gives them. */
function mergedBylines(head: Head, inText: readonly Byline[]): Byline[] {
  const named = head.authors.flatMap(namesIn)
  const roleOf = (name: string) => inText.find((byline) => byline.name === name)?.role ?? null
  const fromHead = named.map(({ name, role }) => ({ name, role: role ?? roleOf(name) }))
  return [...fromHead, ...inText.filter(({ name }) => !named.some((other) => other.name === name))]
}
