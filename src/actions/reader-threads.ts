import { Worker } from 'node:worker_threads'
import type { TrainedModel } from '#attribution'
import { type Article, asError, CounterclaimError, type ErrorCode, type Reading } from '#model'
import { type Given, type ReportBytes, readReport } from '#reading'
import { sharedArrays } from '#util'
import { pdfApart } from './pdf-apart.ts'
import type { ReadingDepth, ReportRead, ReportReader } from './report-reader.ts'

/** What a thread is asked for. PDFs are taken apart elsewhere: it gets their articles. */
export type ReaderTask =
  | {
      readonly kind: 'report'
      readonly report: ReportBytes
      readonly given: Given
      readonly depth: ReadingDepth | undefined
    }
  | { readonly kind: 'article'; readonly article: Article; readonly depth: ReadingDepth | undefined }

/** What a thread says: that it is there, what it read, or what went wrong. */
export type ReaderAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly read: ReportRead }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly subject: string }

export interface ReaderThreads {
  readonly threads: number
  /** The weights, which all threads read from the same memory; null for rules alone. */
  readonly trained: () => TrainedModel | null
  /** Reads on this thread what is too little to start others for, and what comes while they start. */
  readonly here: ReportReader
}

interface Waiting {
  readonly task: ReaderTask
  readonly resolve: (read: ReportRead) => void
  readonly reject: (error: CounterclaimError) => void
}

// A thread takes some three tenths of a second until it reads at full speed.
const manyReports = 16
const muchToRead = 400_000

/** Reads reports on several threads. They are started when enough is waiting; one that breaks fails its report alone. */
export function readerThreads({ threads, trained, here }: ReaderThreads): ReportReader {
  const pdf = pdfApart()
  const waiting: Waiting[] = []
  const started = new Set<Worker>()
  const idle: Worker[] = []
  const busy = new Map<Worker, Waiting>()
  const ready = new Set<Worker>()
  let mayStart = true
  let isReadingHere = false

  const start = () => {
    mayStart = false
    const workerData = { trained: sharedArrays(trained()) }
    for (let count = 0; count < threads; count++) {
      const thread = new Worker(new URL('./reader-thread.ts', import.meta.url), { workerData })
      started.add(thread)
      thread.on('message', (answer: ReaderAnswer) => answered(thread, answer))
      thread.on('error', (error) => lost(thread, error))
    }
  }
  const answered = (thread: Worker, answer: ReaderAnswer) => {
    const done = busy.get(thread)
    busy.delete(thread)
    if (answer.kind === 'ready') ready.add(thread)
    else if (answer.kind === 'read') done?.resolve(answer.read)
    else done?.reject(new CounterclaimError(answer.code, answer.subject))
    idle.push(thread)
    thread.unref()
    handOut()
  }
  const lost = (thread: Worker, error: unknown) => {
    const done = busy.get(thread)
    busy.delete(thread)
    started.delete(thread)
    ready.delete(thread)
    if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1)
    const message = error instanceof Error ? error.message : String(error)
    done?.reject(new CounterclaimError('unforeseen', message, { cause: error }))
    handOut()
  }
  const handOut = () => {
    while (waiting.length > 0) {
      const thread = idle.pop()
      if (!thread) break
      const asked = waiting.shift()
      if (!asked) return
      busy.set(thread, asked)
      thread.ref()
      thread.postMessage(asked.task, [])
    }
    if (waiting.length > 0 && ready.size === 0 && !isReadingHere) {
      isReadingHere = true
      setImmediate(readHere)
    }
  }
  const readHere = () => {
    const asked = waiting.shift()
    isReadingHere = false
    if (!asked) return
    void settle(asked).then(() => handOut())
  }
  const settle = async ({ task, resolve, reject }: Waiting) => {
    try {
      resolve(await readOn(here, task))
    } catch (error) {
      reject(asError(error))
    }
  }
  const ask = (task: ReaderTask) =>
    new Promise<ReportRead>((resolve, reject) => {
      waiting.push({ task, resolve, reject })
      if (mayStart && isMuch(waiting)) start()
      handOut()
    })

  return {
    ahead: 16 * threads,
    async read(report, given, depth) {
      if (report.mediaType !== 'application/pdf') return await ask({ kind: 'report', report, given, depth })
      const { articles, links } = await readReport(report, given, pdf.read)
      const read = await Promise.all(articles.map((article) => ask({ kind: 'article', article, depth })))
      return { readings: read.flatMap(({ readings }) => readings), links }
    },
    async readingOf(article, depth) {
      const [reading] = (await ask({ kind: 'article', article, depth })).readings
      return reading as Reading
    },
    async close() {
      await Promise.all([pdf.close(), here.close(), ...[...started].map((thread) => thread.terminate())])
    },
  }
}

function isMuch(waiting: readonly Waiting[]): boolean {
  if (waiting.length < 2) return false
  const size = waiting.reduce((sum, { task }) => sum + sizeOf(task), 0)
  return waiting.length >= manyReports || size >= muchToRead
}

const sizeOf = (task: ReaderTask): number =>
  task.kind === 'report' ? task.report.bytes.byteLength : task.article.text.length

/** Does a task on this thread. */
export async function readOn(reader: ReportReader, task: ReaderTask): Promise<ReportRead> {
  if (task.kind === 'report') return await reader.read(task.report, task.given, task.depth)
  return { readings: [await reader.readingOf(task.article, task.depth)], links: [] }
}
