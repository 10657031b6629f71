import type { Ledger } from '#ledger'
import type { AsOf } from '#model'
import type { CastRow } from './cast-row.ts'

/**
 * Who each article of a case speaks of, by id and article. The last rows of each ledger are kept, so that after an addition only what
 * was read since is read from the file.
 */
export async function castRows(ledger: Ledger, asOf: AsOf, upTo: number): Promise<readonly CastRow[]> {
  const kept = lastRows.get(ledger)
  const rows = kept && kept.upTo <= upTo ? await readOn(ledger, kept, upTo) : await ledger.actors(asOf)
  lastRows.set(ledger, { upTo, rows })
  return rows
}

interface Kept {
  readonly upTo: number
  readonly rows: readonly CastRow[]
}

const lastRows = new WeakMap<Ledger, Kept>()

async function readOn(ledger: Ledger, { upTo: after, rows }: Kept, upTo: number): Promise<readonly CastRow[]> {
  const read = await ledger.actorsRead(after, upTo)
  if (read.articles.size === 0) return rows
  return merged(
    rows.filter(({ article }) => !read.articles.has(article)),
    read.rows,
  )
}

/** Two lists in order as one in order. */
function merged(a: readonly CastRow[], b: readonly CastRow[]): CastRow[] {
  const all: CastRow[] = []
  let next = 0
  for (const row of a) {
    for (let other = b[next]; other && isBefore(other, row); other = b[next]) {
      all.push(other)
      next++
    }
    all.push(row)
  }
  return [...all, ...b.slice(next)]
}

const isBefore = (a: CastRow, b: CastRow): boolean =>
  a.actor.id === b.actor.id ? a.article < b.article : a.actor.id < b.actor.id
