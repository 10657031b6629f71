import { parentPort } from 'node:worker_threads'
import { asError } from '#model'
import { pdfPages } from '#reading'
import type { PdfAnswer } from './pdf-apart.ts'

// The reader of PDFs leaves promises behind that fail when nobody waits for them; what it says of the file came before.
process.on('unhandledRejection', () => {})

parentPort?.on('message', ({ bytes, address }: { bytes: Uint8Array; address: string }) => {
  void pdfPages(bytes, address)
    .then((pages): PdfAnswer => ({ pages }))
    .catch((error: unknown): PdfAnswer => ({ code: asError(error).code }))
    .then((answer) => parentPort?.postMessage(answer, []))
})
