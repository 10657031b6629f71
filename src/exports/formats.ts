import { annotations } from './annotations.ts'
import type { CaseReading } from './case-reading.ts'
import { type CsvNoun, csvTables } from './csv/nouns.ts'
import { followTheMoney } from './follow-the-money.ts'
import { gexf } from './gexf.ts'
import { schemaOrg } from './schema-org.ts'
import { stix } from './stix.ts'
import { timelineJs } from './timeline-js.ts'

export interface TextFormat {
  readonly mediaType: string
  /** How a file of it usually ends. */
  readonly extension: string
  readonly text: (reading: CaseReading, noun: CsvNoun) => AsyncIterable<string>
}

/** Formats that are text; a case as JSON Lines and a WACZ archive are made of entries and of bytes. */
export const textFormats = {
  csv: { mediaType: 'text/csv; charset=utf-8', extension: 'csv', text: (reading, noun) => csvTables[noun](reading) },
  'schema-org': { mediaType: 'application/ld+json', extension: 'jsonld', text: schemaOrg },
  annotations: {
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'jsonld',
    text: annotations,
  },
  followthemoney: { mediaType: 'application/x-ndjson', extension: 'ftm.json', text: followTheMoney },
  stix: { mediaType: 'application/stix+json;version=2.1', extension: 'stix.json', text: stix },
  gexf: { mediaType: 'application/gexf+xml', extension: 'gexf', text: gexf },
  timelinejs: { mediaType: 'application/json', extension: 'json', text: timelineJs },
} as const satisfies Readonly<Record<string, TextFormat>>

export type TextFormatName = keyof typeof textFormats

export const isTextFormat = (name: string): name is TextFormatName => Object.hasOwn(textFormats, name)
