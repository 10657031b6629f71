import { CounterclaimError } from '#model'
import { ByteReader } from '../byte-reader.ts'
import { largestReport } from '../size-limits.ts'

/** A record of a WARC file. `block` is null for one that is not wanted, or too large to be a report. */
export interface WarcRecord {
  readonly type: string
  readonly target: string | null
  readonly date: string | null
  readonly isHttp: boolean
  readonly block: Uint8Array | null
}

const longestLine = 16_384
const mostLines = 500
/** Beside the largest report there is room for its head, and for what compresses badly. */
const largestBlock = largestReport + 1_000_000

/**
 * The records of a WARC file (ISO 28500), from its bytes without compression. Blocks are kept for answers over HTTP only. Throws
 * `archive-cut` after the last whole record, `archive-damaged` where something else stands instead of a record.
 */
export async function* warcRecords(bytes: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(bytes)
  for (;;) {
    const head = await readHead(reader, path)
    if (!head) return
    const length = /^\d{1,15}$/u.test(head.get('content-length') ?? '') ? Number(head.get('content-length')) : null
    if (length === null) throw new CounterclaimError('archive-damaged', path)
    const type = head.get('warc-type')?.toLowerCase() ?? 'unknown'
    const isHttp = /^application\/http\b/iu.test(head.get('content-type') ?? '')
    const isWanted = type === 'response' && isHttp && length <= largestBlock
    const block = isWanted ? await reader.take(length) : null
    const isWhole = block ? block.length === length : await reader.skip(length)
    if (!isWhole) throw new CounterclaimError('archive-cut', path)
    yield {
      type,
      target: head.get('warc-target-uri')?.replace(/^<(.*)>$/u, '$1') ?? null,
      date: head.get('warc-date') ?? null,
      isHttp,
      block,
    }
  }
}

/** The named fields of a record, names in lower case; null at the end of the file. */
async function readHead(reader: ByteReader, path: string): Promise<ReadonlyMap<string, string> | null> {
  const first = await firstLine(reader, path)
  if (first === null) return null
  const fields = new Map<string, string>()
  let last = ''
  for (let count = 0; ; count++) {
    const line = await reader.line(longestLine)
    if (!line?.whole)
      throw new CounterclaimError(line && line.text.length >= longestLine ? 'archive-damaged' : 'archive-cut', path)
    if (line.text === '') return fields
    if (count > mostLines) throw new CounterclaimError('archive-damaged', path)
    const [, name, value] = /^([^\s:]+)\s*:\s*(.*)$/u.exec(line.text) ?? []
    if (name !== undefined && value !== undefined) {
      last = name.toLowerCase()
      fields.set(last, utf8(value.trim()))
    } else if (/^[ \t]/u.test(line.text) && last !== '') fields.set(last, `${fields.get(last)} ${line.text.trim()}`)
  }
}

async function firstLine(reader: ByteReader, path: string): Promise<string | null> {
  for (;;) {
    const line = await reader.line(longestLine)
    if (!line) return null
    if (line.text.trim() === '') continue
    if (/^WARC\/\d+\.\d+\s*$/u.test(line.text) && line.whole) return line.text
    throw new CounterclaimError('WARC/1.'.startsWith(line.text.slice(0, 7)) ? 'archive-cut' : 'archive-damaged', path)
  }
}

/** Lines are read byte by byte; what is in them is UTF-8. */
const utf8 = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8')
