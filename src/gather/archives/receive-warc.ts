import { asError, CounterclaimError, type Http, instantSchema, type ReportMediaType } from '#model'
import { BodyError } from '../decoded-body.ts'
import { headerOf } from '../http-headers.ts'
import { answeredMediaType, charsetIn } from '../media-type.ts'
import type { Gathered } from '../received.ts'
import { largestReport, sizeLimit } from '../size-limits.ts'
import { expanded } from './expanded.ts'
import { type HttpAnswer, httpAnswer, pageOf } from './http-answer.ts'
import { type WarcRecord, warcRecords } from './warc-records.ts'

interface WarcFile {
  readonly bytes: AsyncIterable<Uint8Array>
  /** How many bytes there are before they expand. */
  readonly size: number
  readonly path: string
  /** The archive file that a person named. */
  readonly archive: string
}

/** The pages, texts and PDFs of a WARC file; the rest is counted by what it is, and told at the end. */
export async function* receiveWarc({ bytes, size, path, archive }: WarcFile): AsyncGenerator<Gathered> {
  const skipped = new Map<string, number>()
  let received = 0
  try {
    for await (const record of warcRecords(expanded(bytes, size, path), path)) {
      const gathered = await reportOf(record, path, archive)
      if (typeof gathered === 'string') skipped.set(gathered, (skipped.get(gathered) ?? 0) + 1)
      else {
        received++
        yield gathered
      }
    }
    if (received === 0)
      yield { kind: 'failed', file: path, error: new CounterclaimError('archive-without-reports', path) }
  } catch (error) {
    yield { kind: 'failed', file: path, error: asError(error) }
  }
  if (skipped.size > 0)
    yield {
      kind: 'skipped',
      file: path,
      records: Object.fromEntries([...skipped].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    }
}

const reports: ReadonlySet<ReportMediaType> = new Set<ReportMediaType>(['text/html', 'text/plain', 'application/pdf'])

/** The report of a record, or a word for what it is instead. */
async function reportOf(record: WarcRecord, path: string, archive: string): Promise<Gathered | string> {
  const { type, target, block, isHttp } = record
  if (type !== 'response') return type
  if (target === null || !isHttp) return 'response not over HTTP'
  const file = `${path}: ${target}`
  const failed = (code: 'record-too-large' | 'record-damaged', cause?: unknown): Gathered => ({
    kind: 'failed',
    file,
    error: new CounterclaimError(code, file, { cause }),
  })
  if (!block) return failed('record-too-large')
  const answer = httpAnswer(block)
  if (!answer) return failed('record-damaged')
  if (answer.status !== 200) return `response with status ${answer.status}`
  const contentType = headerOf(answer.headers, 'content-type')
  const kind = contentType.split(';')[0]?.trim().toLowerCase() || 'no content type'
  if (!/^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|octet-stream))$|^no /u.test(kind))
    return `response ${kind}`
  if (/^https?:\/\/[^/]+\/robots\.txt$/iu.test(target)) return 'robots.txt'
  try {
    const bytes = await pageOf(answer, largestReport)
    const mediaType = bytes.length === 0 ? null : answeredMediaType(contentType, target, bytes)
    if (mediaType === null || !reports.has(mediaType)) return `response ${mediaType ?? kind}`
    if (bytes.length > sizeLimit(mediaType)) return failed('record-too-large')
    const charset = charsetIn(contentType)
    const http = httpOf(answer, target, record.date)
    return {
      kind: 'received',
      received: {
        bytes,
        mediaType,
        address: target,
        archive,
        ...(charset !== null && { charset }),
        ...(http && { http }),
      },
    }
  } catch (error) {
    if (!(error instanceof BodyError)) throw error
    return failed(error.problem === 'too-large' ? 'record-too-large' : 'record-damaged', error)
  }
}

/** Null without an instant: then it is not known when the page was so. */
function httpOf({ status, headers }: HttpAnswer, address: string, date: string | null): Http | null {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d+))?Z$/u.exec(date ?? '')
  const fetchedAt = match ? `${match[1]}.${(match[2] ?? '').slice(0, 3).padEnd(3, '0')}Z` : ''
  if (!instantSchema.safeParse(fetchedAt).success) return null
  return { request: null, redirects: [], response: { address, status, headers }, fetchedAt }
}
