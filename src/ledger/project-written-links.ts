import type { Insertable, Kysely } from 'kysely'
import { type EntryBody, linkId, partingKinds } from '#model'
import { canonicalJson } from '#util'
import type { Tables } from './schema.ts'

/** Enters what a person says of how claims belong together, in the place of what was said before under the same id. */
export async function projectWrittenLinks(db: Kysely<Tables>, sequence: number, body: EntryBody): Promise<void> {
  const owner = ownerOf(body)
  if (owner === null) return
  await db
    .updateTable('link')
    .set({ to_sequence: sequence })
    .where('owner', '=', owner)
    .where('to_sequence', 'is', null)
    .execute()
  const rows = writtenLinkRows(sequence, body)
  if (rows.length > 0) await db.insertInto('link').values(rows).execute()
}

function ownerOf(body: EntryBody): string | null {
  if (body.kind !== 'written') return null
  if (body.written.noun === 'link') return linkId(body.written.link)
  return body.written.noun === 'question' ? body.written.question.id : null
}

/** After all days: what a person opened comes last. */
const afterAll = 10_000_000

/** The index rows of what a person wrote: pure, so that verification can compare them with what is stored. */
export function writtenLinkRows(sequence: number, body: EntryBody): Insertable<Tables['link']>[] {
  const owner = ownerOf(body)
  if (owner === null || body.kind !== 'written') return []
  const row = (a: string, b: string, kind: string, opens: boolean, why: object): Insertable<Tables['link']> => ({
    from_sequence: sequence,
    to_sequence: null,
    id: linkId({ a, b, kind }),
    owner,
    a,
    b,
    kind,
    choice: 'written',
    day: afterAll,
    opens: opens ? 1 : 0,
    body: canonicalJson(why),
  })
  const { written } = body
  if (written.noun === 'link') {
    const { a, b, kind, reason } = written.link
    return written.withdrawn
      ? []
      : [row(a, b, kind, partingKinds.has(kind), { rule: 'by-hand', reason, confidence: 1 })]
  }
  if (written.noun !== 'question' || written.question.withdrawn) return []
  const { claims, attached } = written.question
  const [first] = claims
  const why = { rule: 'by-hand', reason: 'a person says so', confidence: 1 }
  return first === undefined
    ? []
    : [
        row(first, first, 'one-question', true, why),
        ...claims.slice(1).map((claim) => row(first, claim, 'one-question', false, why)),
        ...attached.map(({ claim, to }) => row(to, claim, 'same-answer', false, why)),
      ]
}
