import type { Kysely, Selectable } from 'kysely'
import type { Tables } from './schema.ts'

const pageSize = 64

/** Stored entries in order, a page at a time, so that a long ledger is walked in bounded memory and writers are never held up. */
export async function* entryRows(db: Kysely<Tables>, from: number): AsyncGenerator<Selectable<Tables['entry']>> {
  let next = from
  for (;;) {
    const page = await db
      .selectFrom('entry')
      .selectAll()
      .where('sequence', '>=', next)
      .orderBy('sequence')
      .limit(pageSize)
      .execute()
    yield* page
    const last = page.at(-1)
    if (!last || page.length < pageSize) return
    next = last.sequence + 1
  }
}
