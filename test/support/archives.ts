import { crc32, deflateRawSync } from 'node:zlib'
import { WARCRecord, WARCSerializer } from 'warcio'

export interface Archived {
  readonly url: string
  readonly type?: 'response' | 'request' | 'revisit' | 'warcinfo' | 'resource'
  readonly status?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly date?: string
}

/** A WARC file of these records, written by another program than ours. */
export async function warcOf(records: readonly Archived[], { gzip = false } = {}): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for (const {
    url,
    type = 'response',
    status = 'HTTP/1.1 200 OK',
    headers,
    body = '',
    date = '2031-05-14T08:30:00Z',
  } of records) {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
    const record = WARCRecord.create(
      {
        url,
        date,
        type,
        warcVersion: 'WARC/1.1',
        ...(type === 'response' || type === 'revisit'
          ? { statusline: status, httpHeaders: headers ?? { 'Content-Type': 'text/html; charset=utf-8' } }
          : {}),
        ...(type === 'request' ? { statusline: 'GET / HTTP/1.1', httpHeaders: { Host: 'a.example' } } : {}),
        ...(type === 'resource' ? { warcHeaders: { 'Content-Type': 'text/plain' } } : {}),
      },
      [bytes],
    )
    pieces.push(await WARCSerializer.serialize(record, { gzip }))
  }
  return Buffer.concat(pieces)
}

export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A zip of these files. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, place, Buffer.from(name)]))
    files.push(file)
    offset += file.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, list, Buffer.from('PK\u0005\u0006'), end])
}
