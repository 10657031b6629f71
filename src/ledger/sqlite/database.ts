import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

const statementLimit = 200

/**
 * `node:sqlite` in the shape that Kysely's SQLite dialect asks for. Statements are prepared once: preparing costs more than most of
 * the reads here.
 */
export function kyselyDatabase(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = prepared.get(sql)
      if (known) return known
      if (prepared.size >= statementLimit) prepared.clear()
      const statement = kyselyStatement(database, sql)
      prepared.set(sql, statement)
      return statement
    },
  }
}

function kyselyStatement(database: DatabaseSync, sql: string): SqliteStatement {
  const statement: StatementSync = database.prepare(sql)
  const bound = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bound(parameters)),
    run: (parameters) => statement.run(...bound(parameters)),
    // A statement of its own: a shared one would be reset by the next call while this one is still walked.
    iterate: (parameters) => database.prepare(sql).iterate(...bound(parameters)),
  }
}
