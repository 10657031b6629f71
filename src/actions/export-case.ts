import { createHash } from 'node:crypto'
import { PassThrough, Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import yazl from 'yazl'
import { caseLines, chunked, isCsvNoun, isTextFormat, textFormats, waczFiles } from '#exports'
import type { Ledger } from '#ledger'
import { type AsOf, CounterclaimError } from '#model'
import { earliestZipTime } from '#util'
import { caseReading } from './case-reading.ts'

export interface ExportRequest {
  readonly format: string
  /** Of which noun a table is. */
  readonly noun?: string | undefined
  readonly threshold?: number | undefined
}

export interface Export {
  readonly mediaType: string
  readonly extension: string
  readonly chunks: AsyncIterable<string | Uint8Array>
}

/** Every format that a case can be written in. */
export const exportFormats: readonly string[] = ['case', ...Object.keys(textFormats), 'wacz']

/**
 * A case in one of the formats, piece by piece. `case` is whole whatever the point asked for; the others are as of it. Throws
 * `export-unknown`.
 */
export async function exportCase(
  ledger: Ledger,
  { format, noun = 'claims', threshold }: ExportRequest,
  asOf: AsOf,
): Promise<Export> {
  if (format === 'case') return { mediaType: 'application/x-ndjson', extension: 'jsonl', chunks: wholeCase(ledger) }
  if (format === 'wacz') return { mediaType: 'application/wacz', extension: 'wacz', chunks: await wacz(ledger, asOf) }
  if (!isTextFormat(format)) throw new CounterclaimError('export-unknown', format)
  if (!isCsvNoun(noun)) throw new CounterclaimError('export-unknown', `${format} of ${noun}`)
  const { mediaType, extension, text } = textFormats[format]
  return { mediaType, extension, chunks: chunked(text(await caseReading(ledger, asOf, { threshold }), noun)) }
}

const wholeCase = (ledger: Ledger): AsyncIterable<string> =>
  chunked(
    caseLines({
      entries: () => ledger.entries(),
      async base64(sha256) {
        const bytes = await ledger.capture(sha256)
        if (!bytes) throw new CounterclaimError('case-damaged', ledger.location)
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
      },
    }),
  )

async function wacz(ledger: Ledger, asOf: AsOf): Promise<AsyncIterable<Uint8Array>> {
  const files = waczFiles(await caseReading(ledger, asOf), {
    packed: (bytes) => gzipSync(bytes, { level: 9 }),
    sha256() {
      const hash = createHash('sha256')
      return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') }
    },
  })
  const zip = new yazl.ZipFile()
  const options = { mtime: earliestZipTime(), mode: 0o100644, forceDosTimestamp: true }
  const output = new PassThrough()
  for (const { path, isPacked, bytes } of files)
    zip.addReadStreamLazy(path, { ...options, compress: !isPacked }, (give) => {
      const stream = Readable.from(bytes())
      // What fails inside of a file of the archive fails the archive.
      stream.on('error', (error) => output.destroy(error))
      give(null, stream)
    })
  zip.end()
  zip.outputStream.pipe(output)
  return output
}
