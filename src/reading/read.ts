import { type Article, type Block, type Byline, type Dated, unknownDate } from '#model'
import { assertNever, edtfBounds } from '#util'
import { articleOf, edgeLines, firstKnown, type Given, givenDate } from './article-of.ts'
import { bylinesOf, namesIn } from './credit.ts'
import { decode, type Encoded } from './decode.ts'
import type { Head } from './head.ts'
import { readHtmlPage } from './html-page.ts'
import { languageOfPage, languageOfText } from './language-of-text.ts'
import { readMarkdown } from './markdown.ts'
import { metadataDate, visibleDate } from './page-date.ts'
import { type BlockedText, readPlainText } from './plain-text.ts'

/** Bytes to article: pure. Throws coded errors that name `address`. */
export function readArticle(input: Encoded, given: Given = {}): Article {
  const decoded = decode(input)
  switch (input.mediaType) {
    case 'text/html':
      return fromPage(input, decoded, given)
    case 'text/plain':
      return fromText(input, decoded, given)
    case 'text/markdown':
      return given.verbatim ? fromText(input, decoded, given) : fromMarkdown(input, decoded, given)
    default:
      return assertNever(input.mediaType)
  }
}

function fromText(input: Encoded, decoded: string, given: Given): Article {
  const read = readPlainText(given.verbatim ? decoded : decoded.replace(/\r\n?/gu, '\n'))
  return articleOf(input.bytes, read, {
    title: wordsOf(read, 'title'),
    byline: bylinesOf(read.text, read.blocks),
    outlet: given.outlet ?? null,
    published: firstKnown(visibleDate(edgeLines(read)), givenDate(given)),
    modified: unknownDate,
    language: languageOfText(read.text),
    canonical: null,
  })
}

function fromPage(input: Encoded, decoded: string, given: Given): Article {
  const { head, dateLines, ...read } = readHtmlPage(decoded, input.address)
  const language = languageOfPage(head.language, read.text)
  const order = head.dayOrder ?? (language === null || language === 'en' ? null : 'day-first')
  const stated = metadataDate(head.published, order)
  const modified = metadataDate(head.modified, order)
  const shown = visibleDate([...dateLines, ...edgeLines(read)], order)
  const article = articleOf(input.bytes, read, {
    title: head.title,
    byline: mergedBylines(head, bylinesOf(read.text, read.blocks)),
    outlet: head.outlet ?? given.outlet ?? null,
    published: isNextDay(head.published, stated, shown)
      ? shown
      : firstKnown(stated, shown, givenDate(given), byChange(modified)),
    modified,
    language,
    canonical: head.canonical,
  })
  const licence = article.licence ?? (head.licence === null ? null : { name: head.licence, span: null })
  return { ...article, licence, section: head.section }
}

/** A page that says only when it was changed was public by then; most never change. */
const byChange = (modified: Dated): Dated => (modified.edtf === null ? modified : { ...modified, basis: 'inferred' })

/** Data in UTC say another day than the page shows, where it is evening there. The page's own day counts. */
function isNextDay(published: string | null, stated: Dated, shown: Dated): boolean {
  if (stated.edtf === null || shown.edtf === null || !/(?:Z|[+-]00:?00)$/u.test(published ?? '')) return false
  const bounds = [stated.edtf, shown.edtf].map((edtf) => edtfBounds(edtf)?.first ?? 0)
  return Math.abs((bounds[0] ?? 0) - (bounds[1] ?? 0)) === 1
}

function fromMarkdown(input: Encoded, decoded: string, given: Given): Article {
  const { front, ...read } = readMarkdown(decoded, input.address)
  const title = front.title ?? wordsOf(read, 'title')
  return articleOf(input.bytes, read, {
    title,
    byline: front.authors.length > 0 ? front.authors.flatMap(namesIn) : bylinesOf(read.text, read.blocks),
    outlet: front.outlet ?? given.outlet ?? null,
    published: firstKnown(metadataDate(front.published), visibleDate(edgeLines(read)), givenDate(given)),
    modified: metadataDate(front.modified),
    language: front.language,
    canonical: front.address,
  })
}

function wordsOf({ text, blocks }: BlockedText, kind: Block['kind']): string | null {
  const block = blocks.find((candidate) => candidate.kind === kind)
  return block ? text.slice(block.start, block.end) : null
}

/** Names from the head, with the role that the text gives them. */
function mergedBylines(head: Head, inText: readonly Byline[]): Byline[] {
  const named = head.authors.flatMap(namesIn)
  const roleOf = (name: string) => inText.find((byline) => byline.name === name)?.role ?? null
  const fromHead = named.map(({ name, role }) => ({ name, role: role ?? roleOf(name) }))
  return [...fromHead, ...inText.filter(({ name }) => !named.some((other) => other.name === name))]
}
