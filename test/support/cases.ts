import { DatabaseSync } from 'node:sqlite'
import { type Ledger, openLedger } from '#ledger'
import { sha256Hex } from '#util'
import { bodiesOf, bytesOf, type Step } from './histories.ts'

const noon = '2026-01-01T12:00:00.000Z'

/** Two readings of two articles, three claims. */
export const twoSteps: readonly Step[] = [
  {
    article: 0,
    published: { edtf: '2023-06-27', basis: 'metadata' },
    claims: [
      {
        speaker: 0,
        knownFrom: { edtf: '2023-06-27', basis: 'text' },
        about: { edtf: '../2023-06-27', basis: 'inferred' },
        confidence: 0.9,
      },
      {
        speaker: 1,
        knownFrom: { edtf: '2023-06-20/2023-06-29', basis: 'inferred' },
        about: { edtf: null, basis: 'unknown' },
        confidence: 0.6,
      },
    ],
    after: 0,
  },
  {
    article: 1,
    published: { edtf: null, basis: 'unknown' },
    claims: [
      {
        speaker: 0,
        knownFrom: { edtf: null, basis: 'unknown' },
        about: { edtf: '2023', basis: 'text' },
        confidence: 0.9,
      },
    ],
    after: 1000,
  },
]

/** A case with these steps; a second step of one article reads it again. */
export async function caseWith(path: string, steps: readonly Step[] = twoSteps): Promise<Ledger> {
  const ledger = await openLedger(path, { now: () => noon, create: { id: 'id', title: 'Case', author: 'tester' } })
  const known = new Set<number>()
  for (const step of steps) {
    const bytes = bytesOf(step.article)
    await ledger.append({
      author: 'tester',
      bodies: bodiesOf(step, !known.has(step.article)),
      bytes: new Map([[sha256Hex(bytes), bytes]]),
    })
    known.add(step.article)
  }
  return ledger
}

/** Changes a closed case behind the program's back. */
export function tamper(path: string, ...statements: readonly string[]): void {
  const database = new DatabaseSync(path)
  database.exec('pragma foreign_keys = off')
  for (const trigger of ['entry_no_update', 'entry_no_delete', 'capture_no_update', 'capture_no_delete'])
    database.exec(`drop trigger if exists ${trigger}`)
  for (const statement of statements) database.exec(statement)
  database.close()
}
