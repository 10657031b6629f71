import type { SpeechModel } from '#attribution'
import type { Article, Reading } from '#model'
import { type FeedLink, type Given, type ReportBytes, readReport } from '#reading'
import { pdfApart } from './pdf-apart.ts'
import { readingOf } from './read-document.ts'

/** What is taken from one report: the readings of its articles, and the articles that it only names. */
export interface ReportRead {
  readonly readings: readonly Reading[]
  readonly links: readonly FeedLink[]
}

/** Reads reports, on this thread or on others: the same bytes and options give the same readings on any. */
export interface ReportReader {
  /** How many reports are worth asking for before the first of them is there. */
  readonly ahead: number
  /** Rejects with coded errors that name the report's address. */
  read(report: ReportBytes, given: Given): Promise<ReportRead>
  /** The reading of an article that is there already. */
  readingOf(article: Article): Promise<Reading>
  close(): Promise<void>
}

/** Reads one report after the other on this thread. The model is asked for when the first article is there. */
export function reportReader(model: () => SpeechModel | null): ReportReader {
  const pdf = pdfApart()
  return {
    ahead: 1,
    close: pdf.close,
    readingOf: async (article) => readingOf(article, model()),
    async read(report, given) {
      const { articles, links } = await readReport(report, given, pdf.read)
      return { readings: articles.map((article) => readingOf(article, model())), links }
    },
  }
}
