import type { Insertable, Kysely } from 'kysely'
import { type EntryBody, type Findings, linkId, type Span, type Written } from '#model'
import { canonicalJson } from '#util'
import type { Tables } from './schema.ts'

type Row = Insertable<Tables['finding']>

/** Enters what an article tells in the place of what its earlier reading told, and what a person writes in that of its like. */
export async function projectFindings(db: Kysely<Tables>, sequence: number, body: EntryBody): Promise<void> {
  const rows = findingRows(sequence, body)
  if (body.kind === 'article-read') {
    await db
      .updateTable('finding')
      .set({ to_sequence: sequence })
      .where('article', '=', body.reading.article.id)
      .where('to_sequence', 'is', null)
      .execute()
  } else {
    for (const { noun, id } of rows)
      await db
        .updateTable('finding')
        .set({ to_sequence: sequence })
        .where('noun', '=', noun)
        .where('id', '=', id)
        .where('article', 'is', null)
        .where('to_sequence', 'is', null)
        .execute()
  }
  for (let from = 0; from < rows.length; from += mostAtOnce)
    await db
      .insertInto('finding')
      .values(rows.slice(from, from + mostAtOnce))
      .execute()
}

// SQLite takes at most 32,766 bound values in a statement.
const mostAtOnce = 500

/** The index rows of an entry: pure, so that verification can compare them with what is stored. */
export function findingRows(sequence: number, body: EntryBody): Row[] {
  const recorded = { from_sequence: sequence, to_sequence: null }
  if (body.kind === 'written')
    return [
      {
        ...recorded,
        article: null,
        noun: body.written.noun,
        id: writtenId(body.written),
        body: canonicalJson(body.written),
      },
    ]
  if (body.kind !== 'article-read' || !body.reading.findings) return []
  const { article, findings } = body.reading
  return nouns.flatMap(([noun, list]) =>
    findings[list].map((one) => ({ ...recorded, article: article.id, noun, id: one.id, body: canonicalJson(one) })),
  )
}

const nouns = [
  ['deed', 'deeds'],
  ['deal', 'deals'],
  ['tie', 'ties'],
  ['hypothesis', 'hypotheses'],
  ['indicator', 'indicators'],
] as const satisfies readonly (readonly [string, keyof Findings])[]

function writtenId(written: Written): string {
  switch (written.noun) {
    case 'hypothesis':
      return written.hypothesis.id
    case 'mark':
      return `${written.hypothesis} ${written.claim}`
    case 'estimate':
      return written.hypothesis
    case 'indicator':
      return written.indicator.id
    case 'link':
      return linkId(written.link)
    case 'question':
      return written.question.id
    case 'grade':
      return `${written.grade.scale} ${written.grade.of}`
    case 'notice':
      return written.address
  }
}

/** The stretches that findings rest on, each with whose it is. */
export const findingSpans = ({
  deeds,
  deals,
  ties,
  hypotheses,
  indicators,
}: Findings): (readonly [string, readonly Span[]])[] => [
  ...deeds.map(({ id, ground }) => [`deed ${id}`, [ground.span]] as const),
  ...deals.map(
    ({ id, grounds, steps }) =>
      [`deal ${id}`, [...grounds, ...steps.flatMap((step) => step.grounds)].map(({ span }) => span)] as const,
  ),
  ...[...ties, ...hypotheses, ...indicators].map(
    ({ id, grounds }) => [`finding ${id}`, grounds.map(({ span }) => span)] as const,
  ),
]
