import type { Kysely } from 'kysely'
import { claimIndex } from './claim-index.ts'
import { copyIndex } from './copy-index.ts'
import { entries } from './entries.ts'
import { findingIndex } from './finding-index.ts'
import { linkIndex } from './link-index.ts'

/** A step from one version of the case format to the next: it makes tables; the index in them is made from the entries afterwards. */
export type Migration = (db: Kysely<unknown>) => Promise<void>

/** All steps from nothing to now; a case's version is how many of them it has been through. Append, never change or reorder. */
export const migrations: readonly Migration[] = [entries, claimIndex, copyIndex, findingIndex, linkIndex]
