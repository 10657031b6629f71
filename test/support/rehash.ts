import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { tamper } from './cases.ts'

/** Changes the bodies of a closed case and makes its chain fit again: what a careful forger would do. The formula is the documented one. */
export function rehash(path: string, change: (body: string) => string): void {
  tamper(path)
  const database = new DatabaseSync(path)
  const rows = database.prepare('select sequence, recorded_at, author, body from entry order by sequence').all() as {
    sequence: number
    recorded_at: string
    author: string
    body: string
  }[]
  let previous: string | null = null
  for (const { sequence, recorded_at: at, author, body } of rows) {
    const changed = change(body)
    const hash: string = createHash('sha256')
      .update(`${JSON.stringify([sequence, at, author, previous])}\n${changed}`)
      .digest('hex')
    database
      .prepare('update entry set body = ?, previous = ?, hash = ? where sequence = ?')
      .run(changed, previous, hash, sequence)
    previous = hash
  }
  database.prepare('update head set hash = ?').run(previous)
  database.close()
}
