import type { Kysely } from 'kysely'
import type { EntryBody } from '#model'
import { projectReading } from './project.ts'
import { projectFindings } from './project-findings.ts'
import { projectJudgement } from './project-judgement.ts'
import { projectOrigins } from './project-origins.ts'
import { projectSketch } from './project-sketch.ts'
import type { Tables } from './schema.ts'

/** Enters what an entry says into a part of the index; an entry that says nothing for it passes. */
export type Projection = (db: Kysely<Tables>, sequence: number, body: EntryBody) => Promise<void>

export const projections: readonly Projection[] = [
  projectReading,
  projectSketch,
  projectOrigins,
  projectJudgement,
  projectFindings,
]

export async function project(db: Kysely<Tables>, sequence: number, body: EntryBody): Promise<void> {
  for (const projection of projections) await projection(db, sequence, body)
}
