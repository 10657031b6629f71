import { type Article, CounterclaimError } from '#model'
import { articleOf, edgeLines, firstKnown, type Given, givenDate } from './article-of.ts'
import { bylinesOf, namesIn } from './credit.ts'
import { joinBlocks } from './joined-blocks.ts'
import { metadataDate, visibleDate } from './page-date.ts'
import type { ReadPdfPages } from './pdf-pages.ts'
import { pdfParagraphs } from './pdf-paragraphs.ts'

/**
 * The article of a PDF. A date in its words stands above that of its making, which is when the file was made and not always when the
 * report came out. Throws `pdf-encrypted`, `pdf-damaged`, `pdf-too-long`, `pdf-without-text`.
 */
export async function readPdf(bytes: Uint8Array, address: string, given: Given, read: ReadPdfPages): Promise<Article> {
  const { pages, ...facts } = await read(bytes, address)
  const found = joinBlocks('pdf', pdfParagraphs(pages))
  if (!/\p{L}{2}/u.test(found.text)) throw new CounterclaimError('pdf-without-text', address)
  const inText = bylinesOf(found.text, found.blocks)
  const title = found.blocks.find(({ kind }) => kind === 'title')
  return articleOf(bytes, found, {
    title: usable(facts.title, isFileName) ?? (title ? found.text.slice(title.start, title.end) : null),
    byline: inText.length > 0 ? inText : namesIn(usable(facts.author, isAccount) ?? ''),
    outlet: given.outlet ?? null,
    published: firstKnown(visibleDate(edgeLines(found)), metadataDate(dayOf(facts.created)), givenDate(given)),
    modified: metadataDate(dayOf(facts.modified)),
    language: facts.language,
    canonical: null,
  })
}

const usable = (value: string | null, isOther: (value: string) => boolean): string | null =>
  value === null || isOther(value) ? null : value

/** Programs write the name of the file that they made it from. */
const isFileName = (title: string): boolean =>
  /^(?:microsoft \w+ - |untitled|document\d*$|slide \d)|\.(?:docx?|pdf|rtf|odt|indd|tex|html?|pptx?|xlsx?)$/iu.test(
    title,
  )

/** The name of an account on a machine, not of a person. */
const isAccount = (author: string): boolean => !/\p{L}\s+\p{L}/u.test(author)

/** "D:20310514083000+02'00'" */
const dayOf = (value: string | null): string | null => /^(?:D:)?(\d{8})/u.exec(value ?? '')?.[1] ?? null
