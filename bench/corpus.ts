import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { readDocument, readLine } from '#actions'
import { englishModel } from '#wiring'
import { record } from './record.ts'

// node bench/corpus.ts --corpora DIR --corpus polnear/dev.jsonl.gz --out readings.jsonl
// Reads every document of a corpus ({id, text, date or dct} a line) as `read --json --verbatim` would, for a scorer to measure.

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, corpus: { type: 'string' }, out: { type: 'string' } },
})
if (!values.corpora || !values.corpus || !values.out) throw new Error('Say --corpora DIR --corpus FILE --out FILE.')

interface Document {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly dct?: string
}

const documents = gunzipSync(readFileSync(join(values.corpora, values.corpus)))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Document)
const out = createWriteStream(values.out)
const started = performance.now()
let words = 0
for (const { id, text, date, dct } of documents) {
  const bytes = new TextEncoder().encode(text)
  const published = (date ?? dct)?.slice(0, 10)
  const reading = readDocument(
    { bytes, mediaType: 'text/plain', address: id },
    { published, verbatim: true },
    englishModel(),
  )
  out.write(`${JSON.stringify({ ...readLine(`${id}.txt`, reading, 0.5), id })}\n`)
  words += text.split(/\s+/u).length
}
const seconds = (performance.now() - started) / 1000
out.end()
record('corpus', {
  corpus: values.corpus,
  documents: documents.length,
  words,
  seconds: round(seconds),
  wordsPerSecond: Math.round(words / seconds),
})

function round(value: number): number {
  return Math.round(value * 100) / 100
}
