import type { Kysely } from 'kysely'
import type { EntryBody } from '#model'
import { projectReading, readingTables } from './project.ts'
import { projectFindings } from './project-findings.ts'
import { projectJudgement } from './project-judgement.ts'
import { projectLinks } from './project-links.ts'
import { projectOrigins } from './project-origins.ts'
import { projectSketch } from './project-sketch.ts'
import { projectWrittenLinks } from './project-written-links.ts'
import type { Tables } from './schema.ts'

/** Enters what an entry says into a part of the index; an entry that says nothing for it passes. */
type Projection = (db: Kysely<Tables>, sequence: number, body: EntryBody, author: string) => Promise<void>

const projections: readonly Projection[] = [
  projectReading,
  projectSketch,
  projectOrigins,
  projectLinks,
  projectJudgement,
  projectFindings,
  projectWrittenLinks,
]

/** The tables that they fill. */
export const indexTables = [
  ...readingTables,
  'sketch',
  'copy_key',
  'origin_found',
  'origin_link',
  'account',
  'account_key',
  'link',
  'judgement',
  'finding',
] as const satisfies readonly (keyof Tables)[]

export async function project(db: Kysely<Tables>, sequence: number, body: EntryBody, author: string): Promise<void> {
  for (const projection of projections) await projection(db, sequence, body, author)
}
