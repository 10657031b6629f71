import type { SpeechModel } from '#attribution'
import type { Article, Reading } from '#model'
import { type FeedLink, type Given, type ReportBytes, readReport } from '#reading'
import { withFindings } from './find-findings.ts'
import { pdfApart } from './pdf-apart.ts'
import { readingOf } from './read-document.ts'
import { withPropositions } from './state-propositions.ts'

/** What is taken from one report: the readings of its articles, and the articles that it only names. */
export interface ReportRead {
  readonly readings: readonly Reading[]
  readonly links: readonly FeedLink[]
}

/** `claims`: dates, cast, claims, events. `full`: also what they state, and the findings made of it, as a case keeps them. */
export type ReadingDepth = 'claims' | 'full'

/** Reads reports, on this thread or on others: the same bytes and options give the same readings on any. */
export interface ReportReader {
  /** How many reports are worth asking for before the first of them is there. */
  readonly ahead: number
  /** Rejects with coded errors that name the report's address. */
  read(report: ReportBytes, given: Given, depth?: ReadingDepth): Promise<ReportRead>
  /** The reading of an article that is there already. */
  readingOf(article: Article, depth?: ReadingDepth): Promise<Reading>
  close(): Promise<void>
}

/** Reads one report after the other on this thread. The model is asked for when the first article is there. */
export function reportReader(model: () => SpeechModel | null): ReportReader {
  const pdf = pdfApart()
  const taken = (article: Article, depth: ReadingDepth = 'claims') => {
    const reading = readingOf(article, model())
    return depth === 'full' ? withFindings(withPropositions(reading, model()), model()) : reading
  }
  return {
    ahead: 1,
    close: () => pdf.close(),
    readingOf: async (article, depth) => taken(article, depth),
    async read(report, given, depth) {
      const { articles, links } = await readReport(report, given, pdf.read)
      return { readings: articles.map((article) => taken(article, depth)), links }
    },
  }
}

/** A reader that reads in full, whatever it is asked for. */
export const inFull = (reader: ReportReader): ReportReader => ({
  ...reader,
  read: (report, given) => reader.read(report, given, 'full'),
  readingOf: (article) => reader.readingOf(article, 'full'),
})
