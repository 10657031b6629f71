import { type Addition, addReports } from '#actions'
import type { AdditionLine } from '#contract'
import { asError } from '#model'
import type { Desk } from './desk.ts'
import type { HandedOver } from './handed-over.ts'

/**
 * Adds what was handed over and says line by line what became of each, as JSON lines that end with `done`. Whoever goes away before it
 * ends finds in the case what had been added until then; each report is whole.
 */
export function addHandedOver(
  { ledger, reader, fetcher, author }: Desk,
  given: HandedOver,
): ReadableStream<Uint8Array> {
  const { inputs, options } = given
  const own = async () => ledger
  const additions = addReports({ inputs, options, open: own, openPresent: own, fetcher, reader, author })
  return new ReadableStream({
    async pull(controller) {
      const next = await additions.next().catch((error: unknown) => ({ failure: asError(error) }))
      if ('failure' in next) {
        controller.enqueue(asLine({ kind: 'failed', file: '', error: next.failure.toJSON() }))
      } else if (!next.done) return controller.enqueue(asLine(lineOf(next.value)))
      controller.enqueue(asLine({ kind: 'done' }))
      controller.close()
      await given.clear()
    },
    async cancel() {
      await additions.return(undefined)
      await given.clear()
    },
  })
}

const encoder = new TextEncoder()
const asLine = (line: AdditionLine): Uint8Array => encoder.encode(`${JSON.stringify(line)}\n`)

function lineOf(addition: Addition): AdditionLine {
  const { kind, file } = addition
  switch (kind) {
    case 'added':
    case 'known': {
      const { article, claims, revises } = addition.reading
      const { id, title, outlet, published } = article
      const head = { kind, file, article: { id, title, outlet, published }, claims: claims.length }
      return revises === undefined ? head : { ...head, revises }
    }
    case 'left':
      return { kind, file, address: addition.link.address }
    case 'skipped':
      return { kind, file, records: { ...addition.records } }
    case 'failed':
      return { kind, file, error: addition.error.toJSON() }
    case 'unchanged':
      return { kind, file }
  }
}
