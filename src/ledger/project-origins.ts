import type { Insertable, Kysely } from 'kysely'
import { type EntryBody, factKey, type NamedSource, nameKey, type OriginsFound } from '#model'
import { canonicalJson } from '#util'
import { dropKeys, keepKeys } from './project-sketch.ts'
import type { Tables } from './schema.ts'

/** Enters what was found of an article's origin, in the place of all that was found for it before. */
export async function projectOrigins(db: Kysely<Tables>, sequence: number, body: EntryBody): Promise<void> {
  if (body.kind !== 'origin-found') return
  const { article } = body.found
  const earlier = await db
    .selectFrom('origin_found')
    .select(['from_sequence', 'named'])
    .where('article', '=', article)
    .where('to_sequence', 'is', null)
    .executeTakeFirst()
  if (earlier) await dropKeys(db, earlier.from_sequence, namedKeys(JSON.parse(earlier.named) as NamedSource[]))
  await db
    .updateTable('origin_found')
    .set({ to_sequence: sequence })
    .where('article', '=', article)
    .where('to_sequence', 'is', null)
    .execute()
  for (const side of ['article', 'of_article'] as const) {
    await db
      .updateTable('origin_link')
      .set({ to_sequence: sequence })
      .where(side, '=', article)
      .where('to_sequence', 'is', null)
      .execute()
  }
  await db.updateTable('sketch').set({ searched: 1 }).where('article', '=', article).execute()
  const rows = originRows(sequence, body.found)
  await db.insertInto('origin_found').values(rows.origin_found).execute()
  if (rows.origin_link.length > 0)
    await db
      .insertInto('origin_link')
      .values([...rows.origin_link])
      .execute()
  await keepKeys(db, sequence, namedKeys(body.found.named))
}

/** The index rows of a finding: pure, so that verification can compare them with what is stored. */
export function originRows(sequence: number, { article, named, links }: OriginsFound) {
  const recorded = { from_sequence: sequence, to_sequence: null }
  return {
    origin_found: { ...recorded, article, named: canonicalJson(named) } satisfies Insertable<Tables['origin_found']>,
    origin_link: links.map(
      (link): Insertable<Tables['origin_link']> => ({
        ...recorded,
        article: link.article,
        of_article: link.of,
        body: canonicalJson(link),
      }),
    ),
  }
}

export const namedKeys = (named: readonly NamedSource[]): number[] => [
  ...new Set(named.map(({ name }) => factKey('named', nameKey(name)))),
]
