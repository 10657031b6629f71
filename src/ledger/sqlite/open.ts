import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { CounterclaimError } from '#model'
import { migrations } from '../migrations/order.ts'
import { reindex } from '../reindex.ts'
import type { Tables } from '../schema.ts'
import { NodeSqliteDialect } from './dialect.ts'
import { asCaseError } from './failures.ts'

/** `CClm`, by which the file command and we know a case among SQLite files. */
const applicationId = 0x43_43_6c_6d

/** The version of the case format that this program writes. */
export const formatVersion = migrations.length

/**
 * Opens a case file, making it first where `create` allows; brings an older case to the present format. A file that is no case, is
 * damaged or is newer is refused before anything in it is touched.
 */
export async function openDatabase(location: string, { create }: { create: boolean }): Promise<Kysely<Tables>> {
  const present = checkFile(location, create)
  let database: DatabaseSync
  try {
    database = new DatabaseSync(location, { timeout: 10_000, open: true })
  } catch (error) {
    throw asCaseError(error, location)
  }
  try {
    const version = present ? checkedVersion(database, location) : 0
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
    // The keys by which copies are found lie all over their table: room for its pages, and many commits before they are moved.
    database.exec('pragma cache_size = -32768; pragma wal_autocheckpoint = 8000')
    const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
    if (version < formatVersion) await migrate(db)
    return db
  } catch (error) {
    if (database.isOpen) database.close()
    throw asCaseError(error, location)
  }
}

const magic = 'SQLite format 3\0'

/** True when there is a file with something in it; another process may just be making it, and so an empty one is none. */
function checkFile(location: string, create: boolean): boolean {
  const stats = statsOf(location)
  if (!stats || stats.size === 0) {
    if (!stats && !create) throw new CounterclaimError('case-not-found', location)
    if (!stats && !statsOf(dirname(location))) throw new CounterclaimError('folder-not-found', location)
    if (stats && !create) throw new CounterclaimError('case-not-a-case', location)
    return false
  }
  if (!stats.isFile() || !startsWithMagic(location)) throw new CounterclaimError('case-not-a-case', location)
  return true
}

function statsOf(location: string) {
  try {
    return statSync(location, { throwIfNoEntry: false })
  } catch (error) {
    throw asCaseError(error, location)
  }
}

function startsWithMagic(location: string): boolean {
  let file: number
  try {
    file = openSync(location, 'r')
  } catch (error) {
    throw asCaseError(error, location)
  }
  try {
    const head = new Uint8Array(magic.length)
    readSync(file, head)
    return new TextDecoder('latin1').decode(head) === magic
  } finally {
    closeSync(file)
  }
}

function checkedVersion(database: DatabaseSync, location: string): number {
  const { application_id: id } = database.prepare('pragma application_id').get() as { application_id: number }
  const { user_version: version } = database.prepare('pragma user_version').get() as { user_version: number }
  const { count } = database.prepare('select count(*) as count from sqlite_master').get() as { count: number }
  if (id !== applicationId && !(id === 0 && version === 0 && count === 0)) {
    throw new CounterclaimError('case-not-a-case', location)
  }
  if (version > formatVersion) throw new CounterclaimError('case-newer', location)
  return version
}

/** All missing steps in one transaction; two processes that open the same old case at once take turns, and the second finds it done. */
async function migrate(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(transaction)
    const version = rows[0]?.user_version ?? 0
    for (const step of migrations.slice(version)) await step(transaction as unknown as Kysely<unknown>)
    if (version < formatVersion) await reindex(transaction)
    await sql.raw(`pragma application_id = ${applicationId}`).execute(transaction)
    await sql.raw(`pragma user_version = ${Math.max(version, formatVersion)}`).execute(transaction)
  })
}
