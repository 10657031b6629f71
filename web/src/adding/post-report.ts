import type { AdditionLine } from '#contract'
import { ApiFailure } from '../api/failure.ts'
import { texts } from '../texts.ts'

/** One thing to add: a file, a text or an address, with what a person says of it. */
export interface Report {
  readonly part: 'file' | 'text' | 'address'
  readonly value: File | string
  readonly published: string
  readonly outlet: string
}

/** Hands a report over; gives what became of it line by line. Throws an `ApiFailure` when the server is away or refuses. */
export async function* postReport({ part, value, published, outlet }: Report): AsyncGenerator<AdditionLine> {
  const form = new FormData()
  form.append(part, value)
  form.append('published', published)
  form.append('outlet', outlet)
  const response = await fetch('/api/reports', { method: 'POST', body: form }).catch(() => {
    throw new ApiFailure({ code: 'server-away', kind: 'unavailable', ...texts.states.away })
  })
  if (!response.ok || !response.body) {
    const body = (await response.json().catch(() => null)) as { error?: ConstructorParameters<typeof ApiFailure>[0] }
    throw new ApiFailure(
      body?.error ?? { code: 'answer-unreadable', kind: 'fault', ...texts.states.unreadable(response.status) },
    )
  }
  let ended = false
  for await (const line of linesOf(response.body)) {
    ended = line.kind === 'done'
    if (!ended) yield line
  }
  if (!ended) throw new ApiFailure({ code: 'server-away', kind: 'unavailable', ...texts.adding.brokenOff })
}

/** The JSON lines of a stream, each as soon as it is whole. */
export async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<AdditionLine> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n')
    rest = lines.pop() ?? ''
    yield* lines.filter((line) => line !== '').map((line) => JSON.parse(line) as AdditionLine)
  }
}
