import { deedsOfText, readDocument } from '#actions'
import type { Findings } from '#model'
import { englishModel } from '#wiring'
import { withFindings } from '../../src/actions/find-findings.ts'

/** What is found in a plain text that appeared on a day. */
export function findingsIn(text: string, published = '2031-05-14'): Findings {
  const document = { bytes: new TextEncoder().encode(text), mediaType: 'text/plain' as const, address: 'text' }
  const reading = withFindings(readDocument(document, { published, verbatim: true }, englishModel()), englishModel())
  return reading.findings ?? { deeds: [], deals: [], ties: [], hypotheses: [], indicators: [] }
}

/** The deeds of a bare text, with the trained grammar and without. */
export const deedsIn = (text: string) => deedsOfText(text, englishModel())
export const deedsWithoutGrammar = (text: string) => deedsOfText(text, null)
