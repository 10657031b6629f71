import type { DatabaseSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import { kyselyDatabase } from './database.ts'

/** Kysely's SQLite dialect on `node:sqlite`, with transactions that take the write lock at once unless they only read. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    super({ database: kyselyDatabase(database) })
    this.#database = database
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: kyselyDatabase(this.#database) })
  }
}

// A transaction that reads first and writes later fails with SQLITE_BUSY when another process wrote in between; one that takes the
// write lock at its start waits instead.
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }
}
