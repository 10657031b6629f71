import { type BriefDocument, briefHtml, briefMarkdown, briefOf } from '#brief'
import type { Ledger } from '#ledger'
import type { AsOf } from '#model'
import { asOfNamed } from './as-of.ts'
import { briefReading } from './brief-reading.ts'

/** What a brief can be written as. */
export const briefFormats = ['md', 'html', 'docx'] as const
export type BriefFormat = (typeof briefFormats)[number]

export interface BriefRequest {
  readonly format?: BriefFormat | undefined
  /** A day of disclosure time: what changed since then is told too. */
  readonly since?: string | undefined
}

export const briefMediaTypes: Readonly<Record<BriefFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A brief of a case as data. Throws `day-invalid`. */
export async function makeBrief(ledger: Ledger, { since }: BriefRequest, asOf: AsOf): Promise<BriefDocument> {
  if (since !== undefined) asOfNamed({ asOf: since })
  return briefOf(await briefReading(ledger, asOf, since ?? null))
}

/** A brief of a case; the same case at the same point of its clocks gives the same bytes. Throws `day-invalid`. */
export async function writeBrief(ledger: Ledger, request: BriefRequest, asOf: AsOf): Promise<string | Uint8Array> {
  const document = await makeBrief(ledger, request, asOf)
  switch (request.format ?? 'md') {
    case 'md':
      return briefMarkdown(document)
    case 'html':
      return briefHtml(document)
    case 'docx': {
      const { briefDocx } = await import('./brief-docx.ts')
      return await briefDocx(document, (await ledger.summary(asOf)).lastRecordedAt)
    }
  }
}
