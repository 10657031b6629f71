import { inspect, parseArgs } from 'node:util'
import fc from 'fast-check'
import { CounterclaimError, type ReportMediaType } from '#model'
import { readReport } from '#reading'
import { pdfApart } from '../src/actions/pdf-apart.ts'
import { receiveWarc } from '../src/gather/archives/receive-warc.ts'
import { oddFeed, oddMarkdown, oddPdf, oddWarc } from '../test/support/odd-inputs.ts'
import { oddPage, oddText } from '../test/support/odd-pages.ts'
import { record } from './record.ts'

// node bench/fuzz.ts --inputs 1000000 [--reader feed] [--from 400000] [--minutes 40] [--seed 7]
// Gives each reader of what comes from outside so many broken inputs. Each has to be read, or refused with a foreseen error, soon:
// what takes more than a second is counted as a hang. A run that was stopped, or ran out of its minutes, goes on with --from.

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000' },
    reader: { type: 'string' },
    from: { type: 'string', default: '0' },
    minutes: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '20230624' },
  },
})
const until = Number(values.inputs)
const from = Number(values.from)
const batch = 1000
const hang = 1000
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
  html: readerOf(oddPage, () => 'text/html'),
  text: readerOf(oddText, () => 'text/plain'),
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

const shown = (input: string | Uint8Array): string =>
  typeof input === 'string' ? input : Buffer.from(input).toString('base64')

/** What came of an input, in how many milliseconds of computing, and the error that nobody foresaw. */
async function timed(reader: Reader, input: string | Uint8Array): Promise<[string, number, unknown]> {
  const start = process.cpuUsage()
  const since = () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  try {
    const what = await reader.read(input)
    return [what, since(), null]
  } catch (error) {
    const isForeseen = error instanceof CounterclaimError && error.code !== 'unforeseen'
    return [isForeseen ? error.code : 'unforeseen', since(), isForeseen ? null : error]
  }
}

for (const [name, reader] of Object.entries(readers)) {
  if (values.reader !== undefined && values.reader !== name) continue
  const came = new Map<string, number>()
  const troubles: string[] = []
  const started = performance.now()
  let [done, unforeseen, hangs, slowest, milliseconds] = [from, 0, 0, 0, 0]
  while (done < until && performance.now() - started < Number(values.minutes) * 60_000) {
    const count = Math.min(batch, until - done)
    for (const input of fc.sample(reader.inputs, { numRuns: count, seed: Number(values.seed) + done })) {
      const [what, first, error] = await timed(reader, input)
      if (error !== null) {
        unforeseen++
        troubles.push(`${inspect(error)}: ${shown(input)}`)
      }
      // What was slow by chance, while memory was cleared, is not so twice.
      const took = first > hang ? Math.min(first, (await timed(reader, input))[1]) : first
      if (took > hang) {
        hangs++
        troubles.push(`${Math.round(took)} ms: ${shown(input)}`)
      }
      came.set(what, (came.get(what) ?? 0) + 1)
      slowest = Math.max(slowest, took)
      milliseconds += took
    }
    done += count
    if (done % 50_000 === 0) console.log(`${name}: ${done} done, ${unforeseen} unforeseen, ${hangs} hangs`)
    for (const words of troubles.splice(0).slice(0, 3)) console.log(words.slice(0, 5000))
  }
  record('fuzz', {
    reader: name,
    inputs: done - from,
    from,
    unforeseen,
    hangs,
    came: Object.fromEntries([...came].toSorted(([, a], [, b]) => b - a)),
    slowestMilliseconds: Math.round(slowest),
    seconds: Math.round(milliseconds / 1000),
    rssMegabytes: Math.round(process.memoryUsage().rss / 1e6),
  })
}
await apart.close()
