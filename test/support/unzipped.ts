import { readFileSync } from 'node:fs'
import { fromBuffer } from 'yauzl'

/** The files of a zip archive, by path. */
export const unzipped = (file: string | Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, Uint8Array>()
    const bytes = typeof file === 'string' ? readFileSync(file) : Buffer.from(file)
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('error', reject)
      zip.on('end', () => resolve(files))
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure)
          const pieces: Buffer[] = []
          stream.on('data', (piece: Buffer) => pieces.push(piece))
          stream.on('error', reject)
          stream.on('end', () => {
            files.set(entry.fileName, new Uint8Array(Buffer.concat(pieces)))
            zip.readEntry()
          })
        }),
      )
      zip.readEntry()
    })
  })
