import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { attributionsByModel, speechModel } from '#attribution'
import { analyse, english } from '#language'
import { median, record } from './record.ts'

// node bench/model.ts --corpora DIR --corpus polnear/dev.jsonl.gz [--model models/en.bin]
// How long the model takes to load and to read its first sentence, how many words a second it reads on one core, and how much memory the
// program holds then, before it reads more. Run it with --expose-gc for the memory.

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    corpus: { type: 'string' },
    model: { type: 'string', default: join(import.meta.dirname, '../models/en.bin') },
  },
})
if (!values.corpora || !values.corpus) throw new Error('Say --corpora DIR --corpus FILE.')

const analysed = (text: string) => {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }))
  return analyse({ text, blocks, published: { edtf: null, basis: 'unknown' } }, english)
}

const sentence = analysed('The minister said on Friday that the port had been closed.')
const started = performance.now()
const model = speechModel(readFileSync(values.model), english)
attributionsByModel(sentence, model, 0.5)
const load = performance.now() - started
globalThis.gc?.()
const resident = process.memoryUsage.rss()

const texts = gunzipSync(readFileSync(join(values.corpora, values.corpus)))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text)
const documents = texts.map(analysed)
const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0)
const speeds = Array.from({ length: 5 }, () => {
  const before = process.cpuUsage()
  for (const document of documents) attributionsByModel(document, model, 0.5)
  const { user, system } = process.cpuUsage(before)
  return words / ((user + system) / 1e6)
})
record('model', {
  loadAndFirstSentence: Math.round(load),
  words,
  wordsPerSecond: Math.round(median(speeds)),
  residentMegabytes: Math.round(resident / 1e6),
})
