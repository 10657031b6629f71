import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { inOrder } from '#util'
import { openReader } from '#wiring'
import { median, record } from './record.ts'

// node bench/threads.ts --corpora DIR --corpus polnear/train.jsonl.gz [--threads 2] [--runs 3]
// How much faster a folder of plain texts is read on several threads than on one: the time from asking for the first text to having the
// last, starting the threads included, by turns on one and on several.

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    corpus: { type: 'string' },
    threads: { type: 'string', default: '2' },
    runs: { type: 'string', default: '3' },
  },
})
if (!values.corpora || !values.corpus) throw new Error('Say --corpora DIR --corpus FILE.')

const texts = gunzipSync(readFileSync(join(values.corpora, values.corpus)))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text)
const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0)

const one: number[] = []
const several: number[] = []
for (let run = 0; run < Number(values.runs); run++) {
  one.push(await secondsOn(1))
  several.push(await secondsOn(Number(values.threads)))
}
record('threads', {
  threads: Number(values.threads),
  documents: texts.length,
  words,
  secondsOnOne: Math.round(100 * median(one)) / 100,
  secondsOnSeveral: Math.round(100 * median(several)) / 100,
  ratio: Math.round((100 * median(one)) / median(several)) / 100,
  load: Math.round(10 * (loadavg()[0] ?? 0)) / 10,
  residentMegabytes: Math.round(process.memoryUsage.rss() / 1e6),
})

async function secondsOn(threads: number): Promise<number> {
  const reader = openReader({ threads })
  const started = performance.now()
  try {
    const read = (text: string) => reader.read(reportOf(text), { published: '2016-09-14', verbatim: true })
    const ahead = { items: reader.ahead, weight: Number.POSITIVE_INFINITY, weightOf: () => 1 }
    for await (const { readings } of inOrder(all(), read, ahead)) JSON.stringify(readings)
  } finally {
    await reader.close()
  }
  return (performance.now() - started) / 1000
}

async function* all(): AsyncGenerator<string> {
  yield* texts
}

function reportOf(text: string) {
  return { bytes: new TextEncoder().encode(text), mediaType: 'text/plain' as const, address: 'a.txt' }
}
