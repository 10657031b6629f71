import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { Ledger } from '#ledger'
import { author, newCaseId, now } from './machine.ts'

/** Opens a case that is there. What needs no case does not wait for the database to be loaded. */
export const openCase = async (path: string): Promise<Ledger> => (await import('#ledger')).openLedger(path, { now })

/** Opens a case when there is one. */
export const openPresentCase = async (path: string): Promise<Ledger | null> =>
  existsSync(path) ? await openCase(path) : null

/** Opens a case, or makes it when there is none, under this title or its file's name. */
export const openOrMakeCase = async (path: string, title?: string): Promise<Ledger> =>
  (await import('#ledger')).openLedger(path, {
    now,
    create: { id: newCaseId(), title: title ?? titleFrom(path), author: author() },
  })

function titleFrom(path: string): string {
  const name = basename(path)
    .replace(/\.case$/iu, '')
    .replace(/[-_]+/gu, ' ')
    .trim()
  return name === '' ? 'Case' : name[0]?.toUpperCase() + name.slice(1)
}
