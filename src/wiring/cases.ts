import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { type Ledger, openLedger } from '#ledger'
import { author, newCaseId, now } from './machine.ts'

/** Opens a case that is there. */
export const openCase = (path: string): Promise<Ledger> => openLedger(path, { now })

/** Opens a case when there is one. */
export const openPresentCase = async (path: string): Promise<Ledger | null> =>
  existsSync(path) ? await openCase(path) : null

/** Opens a case, or makes it when there is none, under this title or its file's name. */
export const openOrMakeCase = (path: string, title?: string): Promise<Ledger> =>
  openLedger(path, { now, create: { id: newCaseId(), title: title ?? titleFrom(path), author: author() } })

function titleFrom(path: string): string {
  const name = basename(path)
    .replace(/\.case$/iu, '')
    .replace(/[-_]+/gu, ' ')
    .trim()
  return name === '' ? 'Case' : name[0]?.toUpperCase() + name.slice(1)
}
