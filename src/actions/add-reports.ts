import type { ReadNotice } from '#contract'
import type { Fetcher, HandedFile } from '#gather'
import type { Ledger } from '#ledger'
import {
  type Article,
  type ArticleId,
  asOfNow,
  type Capture,
  type CounterclaimError,
  type EntryBody,
  type Reading,
} from '#model'
import type { FeedLink } from '#reading'
import { canonicalJson, type LineDifference, sha256Hex } from '#util'
import { type EarlierArticles, earlierArticles } from './earlier-articles.ts'
import { gatherReadings, type Outcome } from './gather-readings.ts'
import { type DocumentOptions, givenOf } from './given.ts'
import { type KnownCaptures, knownCaptures } from './known-captures.ts'
import { languageNotices } from './languages.ts'
import { inFull, type ReportReader } from './report-reader.ts'
import { changeBetween, isAnotherState } from './revision-of.ts'
import { conclusions } from './search-links.ts'

/** What became of one report. */
export type Addition =
  | {
      readonly kind: 'added' | 'known'
      readonly file: string
      readonly reading: Reading
      /** What of the text nobody here can read. */
      readonly notices: readonly ReadNotice[]
      /** What the case had of it before; none for what is new or the same. */
      readonly before?: StandingBefore
    }
  /** The address gives what it gave before. */
  | { readonly kind: 'unchanged'; readonly file: string }
  /** An article that a feed only names. */
  | { readonly kind: 'left'; readonly file: string; readonly link: FeedLink }
  /** Records of an archive that are no reports. */
  | { readonly kind: 'skipped'; readonly file: string; readonly records: Readonly<Record<string, number>> }
  | { readonly kind: 'failed'; readonly file: string; readonly error: CounterclaimError }

/** What a case had of a report that it is given again: the article that the text revises, or the same one read otherwise. */
interface StandingBefore {
  readonly article: ArticleId
  readonly claims: number
  /** The paragraphs by which the text differs; none where it is read otherwise only. */
  readonly change: LineDifference
}

export interface AddRequest {
  /** Files, folders, archives, lists of addresses, addresses, files handed over. */
  readonly inputs: readonly (string | HandedFile)[]
  readonly options: DocumentOptions
  /** Opens the case, or makes it; asked for once the first report has been read, so that a failed call leaves no empty case. */
  readonly open: () => Promise<Ledger>
  /** Opens the case when there is one. */
  readonly openPresent: () => Promise<Ledger | null>
  readonly fetcher: Fetcher
  readonly reader: ReportReader
  readonly author: string
}

/**
 * Reads the reports that the inputs stand for and enters each whole, or not at all: its capture and its readings in one transaction.
 * A report that fails does not keep the others out.
 */
export async function* addReports(request: AddRequest): AsyncGenerator<Addition> {
  const { inputs, options, fetcher } = request
  const reader = inFull(request.reader)
  const given = givenOf(options)
  const desk = deskFor(request)
  const outcomes = gatherReadings({
    inputs,
    options,
    given,
    fetcher,
    reader,
    known: desk.known,
    stored: async (sha256) => (await request.openPresent())?.capture(sha256) ?? null,
  })
  for await (const outcome of outcomes) {
    if (outcome.kind === 'read') yield* enter(outcome, await desk.open(), await desk.known(), { ...request, reader })
    else yield outcome
  }
}

/** The open case, and what of it is looked up again and again. */
interface OpenCase {
  readonly ledger: Ledger
  readonly earlier: EarlierArticles
}

function deskFor({ open, openPresent }: AddRequest) {
  let opened: Promise<OpenCase> | undefined
  let known: Promise<KnownCaptures> | undefined
  return {
    open: () => (opened ??= open().then(async (ledger) => ({ ledger, earlier: await earlierArticles(ledger) }))),
    known: () => (known ??= openPresent().then(async (ledger) => knownCaptures((await ledger?.captures()) ?? []))),
  }
}

async function* enter(
  { file, received, readings, links }: Extract<Outcome, { kind: 'read' }>,
  { ledger, earlier }: OpenCase,
  web: KnownCaptures,
  { reader, author }: AddRequest,
): AsyncGenerator<Addition> {
  const { bytes, mediaType, address, archive, http } = received
  const capture: Capture = {
    sha256: sha256Hex(bytes),
    mediaType,
    byteLength: bytes.byteLength,
    address,
    ...(archive !== undefined && { archive }),
    ...(http && { http }),
  }
  const entered: Addition[] = []
  const bodies: EntryBody[] = []
  for (const first of readings) {
    const known = await ledger.reading(first.article.id, asOfNow)
    const revised = known ? null : await revisedBy(first.article, capture, { ledger, earlier })
    const reading = known ? await readAgain(first, known.value, reader) : withRevision(first, revised?.article.id)
    const isSame =
      known !== null && canonicalJson(known.value) === canonicalJson(inCapture(reading, known.value.article))
    const before = isSame ? null : (known?.value ?? revised)
    entered.push({
      kind: isSame ? 'known' : 'added',
      file,
      reading,
      notices: languageNotices(reading.article),
      ...(before && { before: standingBefore(before, reading) }),
    })
    if (isSame) continue
    bodies.push({ kind: 'article-read', reading })
    if (!known) earlier.add(reading.article, capture)
  }
  const isHeld = (await ledger.capture(capture.sha256)) !== null
  const namesNews = links.some((link) => link.address !== null && !web.has(link.address))
  const isNews = bodies.length > 0 || namesNews || (links.length > 0 && !web.has(address))
  if (isNews && !isHeld) bodies.unshift({ kind: 'capture-kept', capture })
  if (bodies.length > 0) {
    await ledger.append({ author, bodies, bytes: new Map([[capture.sha256, bytes]]), conclude: conclusions })
  }
  yield* entered
}

/** What the address of an article gave before, or its file, where that holds another state of the same text. */
async function revisedBy(article: Article, capture: Capture, { ledger, earlier }: OpenCase): Promise<Reading | null> {
  const id = earlier.of(article, capture)
  const before = id === undefined ? null : ((await ledger.reading(id, asOfNow))?.value ?? null)
  return before !== null && (capture.http || isAnotherState(before.article, article)) ? before : null
}

const standingBefore = (before: Reading, reading: Reading): StandingBefore => ({
  article: before.article.id,
  claims: before.claims.length,
  change: changeBetween(before.article, reading.article),
})

const withRevision = (reading: Reading, revises: Reading['revises']): Reading =>
  revises === undefined ? reading : { ...reading, revises }

/** The item of a feed stands in each capture of it. */
const inCapture = (reading: Reading, { part, capture }: Article): Reading =>
  part === undefined ? reading : { ...reading, article: { ...reading.article, capture } }

/** What a person said of a report when it was added first still holds when it is added again without a word. */
async function readAgain(reading: Reading, before: Reading, reader: ReportReader): Promise<Reading> {
  const { article } = reading
  const { published, outlet } = before.article
  const said: Pick<Article, 'published' | 'outlet'> = {
    published: article.published.edtf === null && published.basis === 'given' ? published : article.published,
    outlet: article.outlet ?? outlet,
  }
  const again =
    canonicalJson(said) === canonicalJson({ published: article.published, outlet: article.outlet })
      ? reading
      : await reader.readingOf({ ...article, ...said })
  return withRevision(again, before.revises)
}
