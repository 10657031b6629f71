import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { CounterclaimError, type ReportMediaType } from '#model'
import { readReport } from '#reading'
import { pdfApart } from '../src/actions/pdf-apart.ts'
import { receiveWarc } from '../src/gather/archives/receive-warc.ts'
import { oddFeed, oddMarkdown, oddPdf, oddWarc } from '../test/support/odd-inputs.ts'
import { record } from './record.ts'

// node bench/fuzz.ts --inputs 1000000 [--reader feed] [--seed 7]
// Gives each reader of what comes from outside so many broken inputs. Each has to be read, or refused with a foreseen error, soon.

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000' },
    reader: { type: 'string' },
    seed: { type: 'string', default: '20230624' },
  },
})
const inputs = Number(values.inputs)
const batch = 1000
const apart = pdfApart()

interface Reader {
  readonly inputs: fc.Arbitrary<string | Uint8Array>
  /** What came of an input: `read`, or the code of an error. */
  read(input: string | Uint8Array): Promise<string>
}

const readerOf = (odd: Reader['inputs'], mediaType: (input: string | Uint8Array) => ReportMediaType): Reader => ({
  inputs: odd,
  async read(input) {
    const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
    await readReport({ bytes, mediaType: mediaType(input), address: 'fuzz' }, {}, apart.read)
    return 'read'
  },
})

const readers: Readonly<Record<string, Reader>> = {
  feed: readerOf(oddFeed, (input) => (String(input).startsWith('{') ? 'application/feed+json' : 'application/rss+xml')),
  markdown: readerOf(oddMarkdown, () => 'text/markdown'),
  warc: {
    inputs: oddWarc,
    async read(input) {
      const bytes = input as Uint8Array
      const source = (async function* () {
        yield bytes
      })()
      let came = 'nothing'
      for await (const one of receiveWarc({ bytes: source, size: bytes.length, path: 'fuzz', archive: 'fuzz' })) {
        if (one.kind === 'failed' && one.error.code === 'unforeseen') throw one.error
        came = one.kind === 'failed' ? one.error.code : 'read'
      }
      return came
    },
  },
  pdf: readerOf(oddPdf, () => 'application/pdf'),
}

for (const [name, reader] of Object.entries(readers)) {
  if (values.reader !== undefined && values.reader !== name) continue
  const came = new Map<string, number>()
  const unforeseen: string[] = []
  let slowest = 0
  let milliseconds = 0
  for (let done = 0; done < inputs; done += batch) {
    const odd = fc.sample(reader.inputs, { numRuns: Math.min(batch, inputs - done), seed: Number(values.seed) + done })
    for (const input of odd) {
      const start = performance.now()
      const what = await reader.read(input).catch((error: unknown) => {
        if (error instanceof CounterclaimError && error.code !== 'unforeseen') return error.code
        unforeseen.push(
          `${String(error)}: ${JSON.stringify(typeof input === 'string' ? input : Buffer.from(input).toString('base64'))}`,
        )
        return 'unforeseen'
      })
      const took = performance.now() - start
      came.set(what, (came.get(what) ?? 0) + 1)
      slowest = Math.max(slowest, took)
      milliseconds += took
    }
  }
  for (const words of unforeseen.slice(0, 3)) console.log(words.slice(0, 2000))
  record('fuzz', {
    reader: name,
    inputs,
    unforeseen: unforeseen.length,
    came: Object.fromEntries([...came].toSorted(([, a], [, b]) => b - a)),
    slowestMilliseconds: Math.round(slowest),
    seconds: Math.round(milliseconds / 1000),
    rssMegabytes: Math.round(process.memoryUsage().rss / 1e6),
  })
}
await apart.close()
