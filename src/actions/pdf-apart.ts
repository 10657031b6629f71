import { Worker } from 'node:worker_threads'
import { CounterclaimError, type ErrorCode, errorCatalogue } from '#model'
import type { PdfPages, ReadPdfPages } from '#reading'

/** What the thread answers: the pages, or the code of an error. */
export type PdfAnswer = { readonly pages: PdfPages } | { readonly code: string }

export interface PdfApart {
  readonly read: ReadPdfPages
  close(): Promise<void>
}

const longest = 60_000
const mostMegabytes = 1500

/**
 * Reads PDFs in a thread of its own: a file can make the reader of PDFs fail where nobody waits for it, take all memory, or never
 * end, and then it is the thread that goes. One file at a time.
 */
export function pdfApart({ patience = longest } = {}): PdfApart {
  let thread: Worker | null = null
  const started = (): Worker => {
    thread ??= new Worker(new URL('./pdf-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    return thread
  }
  const close = async () => {
    const ending = thread
    thread = null
    await ending?.terminate()
  }
  return {
    close,
    async read(bytes, address) {
      const answer = await answerOf(started(), bytes, address, patience)
      if ('pages' in answer) return answer.pages
      if (answer.code === 'gone') await close()
      throw new CounterclaimError(isCode(answer.code) ? answer.code : 'pdf-damaged', address)
    },
  }
}

const isCode = (code: string): code is ErrorCode => code in errorCatalogue

function answerOf(thread: Worker, bytes: Uint8Array, address: string, patience: number): Promise<PdfAnswer> {
  return new Promise((resolve) => {
    const end = (answer: PdfAnswer) => {
      clearTimeout(timer)
      thread.removeAllListeners()
      // What it says when nobody waits any more is of no file.
      thread.on('error', () => {})
      thread.unref()
      resolve(answer)
    }
    const timer = setTimeout(() => end({ code: 'gone' }), patience)
    thread.removeAllListeners()
    thread.ref()
    thread.on('message', end)
    thread.on('error', () => end({ code: 'gone' }))
    thread.on('exit', () => end({ code: 'gone' }))
    thread.postMessage({ bytes, address }, [])
  })
}
