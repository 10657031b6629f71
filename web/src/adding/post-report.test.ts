import { expect, test } from 'vitest'
import { linesOf } from './post-report.ts'

const streamOf = (...pieces: string[]) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
      controller.close()
    },
  })

test('lines come whole, however the stream is cut', async () => {
  const lines: unknown[] = []
  const cut = streamOf('{"kind":"unch', 'anged","file":"a"}\n{"kind"', ':"done"}\n', '{"kind":"cut off')
  for await (const line of linesOf(cut)) lines.push(line)
  expect(lines).toEqual([{ kind: 'unchanged', file: 'a' }, { kind: 'done' }])
})
