import type { Kysely } from 'kysely'
import { CounterclaimError, type Entry } from '#model'
import { canonicalJson, sha256Hex } from '#util'
import { entryHash } from './chain.ts'
import { project } from './projections.ts'
import type { Tables } from './schema.ts'
import { asCaseError } from './sqlite/failures.ts'
import { openDatabase } from './sqlite/open.ts'

/** A piece of a case that is made again: an entry as it was, or the bytes of a capture that an entry before it speaks of. */
export type KeptPiece =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'bytes'; readonly sha256: string; readonly bytes: Uint8Array }

const pageSize = 200

/**
 * Makes a new case file at `location` of pieces as they come, with the same chain. Throws `import-broken` where an entry does not
 * follow from the one before it, or bytes are missing or others; what was made until then is for the caller to remove.
 */
export async function restoreLedger(location: string, pieces: AsyncIterable<KeptPiece>): Promise<void> {
  const db = await openDatabase(location, { create: true })
  try {
    const state: Restoring = { last: null, awaited: new Map() }
    for await (const page of pages(pieces))
      await db.transaction().execute(async (transaction) => {
        for (const piece of page) await enter(transaction, piece, state)
      })
    noneAwaited(state)
    if (!state.last) throw broken('it holds no entry')
    const { sequence, hash } = state.last
    await db.insertInto('head').values({ id: 1, sequence, hash }).execute()
  } catch (error) {
    throw asCaseError(error, location)
  } finally {
    await db.destroy()
  }
}

interface Restoring {
  last: Entry | null
  /** Captures that were spoken of and whose bytes are still to come, with the entry that did so. */
  readonly awaited: Map<string, number>
}

async function enter(db: Kysely<Tables>, piece: KeptPiece, state: Restoring): Promise<void> {
  if (piece.kind === 'bytes') {
    const sequence = state.awaited.get(piece.sha256)
    if (sequence === undefined) throw broken(`no entry speaks of capture ${piece.sha256} before its bytes`)
    if (sha256Hex(piece.bytes) !== piece.sha256) throw broken(`the bytes of capture ${piece.sha256} are others`)
    await db.insertInto('capture').values({ sha256: piece.sha256, sequence, bytes: piece.bytes }).execute()
    state.awaited.delete(piece.sha256)
    return
  }
  noneAwaited(state)
  const { entry } = piece
  const { sequence, recordedAt, author, previous, hash } = entry
  const body = canonicalJson(entry.body)
  if (sequence !== (state.last?.sequence ?? 0) + 1 || previous !== (state.last?.hash ?? null))
    throw broken(`entry ${sequence} does not follow the one before it`)
  if (entryHash({ sequence, recordedAt, author, body, previous }) !== hash)
    throw broken(`entry ${sequence} is not what its hash says`)
  if ((entry.body.kind === 'case-opened') !== (sequence === 1))
    throw broken(`entry ${sequence} is not where such an entry stands`)
  await db
    .insertInto('entry')
    .values({ sequence, recorded_at: recordedAt, author, kind: entry.body.kind, body, previous, hash })
    .execute()
  await project(db, sequence, entry.body, author)
  state.last = entry
  if (entry.body.kind === 'capture-kept') {
    const { sha256 } = entry.body.capture
    const kept = await db.selectFrom('capture').select('sha256').where('sha256', '=', sha256).executeTakeFirst()
    if (!kept && !state.awaited.has(sha256)) state.awaited.set(sha256, sequence)
  }
}

/** Bytes stand right after the entry that first speaks of them: what is read from them comes later. */
function noneAwaited({ awaited }: Restoring): void {
  const [missing] = awaited.keys()
  if (missing !== undefined) throw broken(`the bytes of capture ${missing} are missing`)
}

const broken = (what: string): CounterclaimError => new CounterclaimError('import-broken', what)

async function* pages(pieces: AsyncIterable<KeptPiece>): AsyncGenerator<KeptPiece[]> {
  let page: KeptPiece[] = []
  for await (const piece of pieces) {
    page.push(piece)
    if (page.length < pageSize) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}
