import { writeSync } from 'node:fs'
import { openLedger } from '#ledger'
import { sha256Hex } from '#util'
import { bodiesOf, type Step } from './histories.ts'

// Writes entries without end, each told on stdout once it is acknowledged; meant to be killed.
const path = process.argv[2] ?? ''
const ledger = await openLedger(path, {
  now: () => new Date().toISOString(),
  create: { id: 'case', title: 'Case', author: 'writer' },
})
for (let number = 0; ; number++) {
  const text = `${process.pid} ${number} ${'x'.repeat(number % 5000)}`
  const bytes = new TextEncoder().encode(text)
  const sha256 = sha256Hex(bytes)
  const step: Step = { article: 0, published: { edtf: '2023-07-06', basis: 'given' }, claims: [], after: 0 }
  const read = bodiesOf(step, false)[0]
  if (read?.kind !== 'article-read') throw new Error('no reading')
  const reading = {
    ...read.reading,
    article: { ...read.reading.article, id: `a-${sha256.slice(0, 12)}` as never, capture: sha256 },
  }
  const entries = await ledger.append({
    author: 'writer',
    bodies: [
      {
        kind: 'capture-kept',
        capture: { sha256, mediaType: 'text/plain', byteLength: bytes.byteLength, address: 'x' },
      },
      { kind: 'article-read', reading },
    ],
    bytes: new Map([[sha256, bytes]]),
  })
  writeSync(1, `${entries.map(({ sequence, hash }) => `${sequence}:${hash}`).join('\n')}\n`)
}
