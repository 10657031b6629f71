import { parseArgs } from 'node:util'
import { type CaseReading, type ClaimRecord, chunked, isTextFormat, type Report, textFormats } from '#exports'
import { actorIdSchema, articleIdSchema, claimIdSchema, spanOf } from '#model'
import { record } from './record.ts'

// node bench/export-stream.ts [--claims 1000000] [--formats csv,stix] [--record]
// Formats alone, out of claims that are made as they are asked for: what a format holds on to shows in the memory.

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '1000000' },
    formats: { type: 'string', default: 'csv,stix,followthemoney,annotations,schema-org' },
    record: { type: 'boolean', default: false },
  },
})
const perArticle = 100
const instant = '2026-01-01T12:00:00.000Z'
const sentence = 'Speaker said that the convoy had left the camp by the river before noon.'
const place = (exact: string) => [
  spanOf(sentence, { start: sentence.indexOf(exact), end: sentence.indexOf(exact) + exact.length }),
]
const spans = {
  source: place('Speaker'),
  cue: place('said'),
  content: place('the convoy had left the camp by the river before noon'),
}
const day = { edtf: '2023-07-06', basis: 'text' as const }

const claim = (article: number, index: number): ClaimRecord => ({
  ...spans,
  id: claimIdSchema.parse(`c-${article}-${index}`),
  article: articleIdSchema.parse(`a-${article}`),
  speaker: actorIdSchema.parse(`speaker-${index}`),
  speakerName: `Speaker ${index}`,
  form: 'indirect',
  polarity: 'positive',
  modality: 'asserted',
  saidOn: day,
  about: day,
  knownFrom: day,
  occasion: null,
  via: [],
  confidence: 0.9,
  why: { rule: 'made', because: 'made for a bench', steps: [] },
  copyOf: null,
  recordedAt: instant,
})

const report = (number: number): Report => ({
  article: {
    id: articleIdSchema.parse(`a-${number}`),
    title: `Report ${number}`,
    outlet: 'Outlet',
    published: day,
    byline: [],
    credit: null,
    canonical: `https://a.example/${number}`,
    capture: { sha256: 'a'.repeat(64), mediaType: 'text/html', byteLength: 1, address: 'a.html' },
    origin: { id: `o-${number}`, name: 'Outlet' },
    relation: 'first',
    recordedAt: instant,
  },
  claims: async () => Array.from({ length: perArticle }, (_, index) => claim(number, index)),
  text: async () => sentence,
})

const none = async function* () {}
const reading: CaseReading = {
  head: { id: 'made', title: 'Made', recordedAt: instant, asOf: null, recordAsOf: null },
  async *reports() {
    for (let number = 0; number < Number(values.claims) / perArticle; number++) yield report(number)
  },
  actors: none,
  actor: () => null,
  links: none,
  questions: none,
  events: none,
  deals: none,
  ties: none,
  hypotheses: none,
  indicators: none,
  grades: none,
  captures: none,
}

const megabyte = 2 ** 20
const rss = (): number => Math.round(process.memoryUsage().rss / megabyte)
const figures: Record<string, unknown> = { claims: Number(values.claims), 'RSS before, MB': rss() }
for (const format of values.formats.split(',').filter(isTextFormat)) {
  const before = performance.now()
  let [bytes, peak] = [0, rss()]
  for await (const chunk of chunked(textFormats[format].text(reading, 'claims'))) {
    bytes += Buffer.byteLength(chunk)
    peak = Math.max(peak, rss())
  }
  const seconds = (performance.now() - before) / 1000
  figures[`${format}, MB`] = Math.round(bytes / megabyte)
  figures[`${format}, MB/s`] = Math.round((bytes / megabyte / seconds) * 10) / 10
  figures[`${format}, peak RSS MB`] = peak
}
if (values.record) record('exports', figures)
else console.table(figures)
