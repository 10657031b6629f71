import type { Insertable, Kysely } from 'kysely'
import { bodyOf, type Capture, type Claim, type Dated, type EntryBody, type Reading } from '#model'
import { canonicalJson, type DayBounds, edtfBounds, foldedWords, searchable, shortHash } from '#util'
import type { Tables } from './schema.ts'

/** The index rows that one reading stands for. */
export interface IndexRows {
  readonly reading: Insertable<Tables['reading']>
  readonly claim: readonly Insertable<Tables['claim']>[]
  readonly event: readonly Insertable<Tables['event']>[]
  readonly actor: readonly Insertable<Tables['actor']>[]
}

export const readingTables = ['reading', 'claim', 'event', 'actor'] as const

/** Enters what an entry says into the index. An article read again takes the place of its earlier reading, which stays in record time. */
export async function projectReading(db: Kysely<Tables>, sequence: number, body: EntryBody): Promise<void> {
  if (body.kind !== 'article-read') return
  const { reading } = body
  for (const table of readingTables) {
    await db
      .updateTable(table)
      .set({ to_sequence: sequence })
      .where('article', '=', reading.article.id)
      .where('to_sequence', 'is', null)
      .execute()
  }
  const rows = indexRows(sequence, reading, await captureOf(db, reading.article.capture))
  await db.insertInto('reading').values(rows.reading).execute()
  for (const table of ['claim', 'event', 'actor'] as const) {
    for (const part of chunks(rows[table]))
      await db
        .insertInto(table)
        .values([...part])
        .execute()
  }
}

/** The index rows of a reading: pure, so that verification can compare them with what is stored. */
export function indexRows(sequence: number, reading: Reading, capture: Capture): IndexRows {
  const { article } = reading
  const recorded = { from_sequence: sequence, to_sequence: null, article: article.id }
  return {
    reading: {
      ...recorded,
      capture: article.capture,
      address: capture.address,
      media_type: capture.mediaType,
      title: article.title,
      outlet: article.outlet,
      known_last: bounds(article.published).last,
      claims: reading.claims.length,
      body: canonicalJson({
        published: article.published,
        byline: article.byline,
        credit: article.credit,
        canonical: article.canonical,
        revises: reading.revises ?? null,
        length: bodyOf(article).reduce((sum, { start, end }) => sum + end - start, 0),
        byteLength: capture.byteLength,
      }),
    },
    claim: reading.claims.map((claim) => {
      const known = bounds(claim.knownFrom)
      const about = bounds(claim.about)
      return {
        ...recorded,
        id: claim.id,
        speaker: claim.speaker,
        form: claim.form,
        confidence: claim.confidence,
        position: claim.cue[0]?.start ?? claim.content[0]?.start ?? 0,
        known_first: known.first,
        known_last: known.last,
        about_first: about.first,
        about_last: about.last,
        words: wordsOf(claim),
        same: sameOf(claim),
        body: canonicalJson(claim),
      }
    }),
    event: reading.events.map((event) => {
      const on = bounds(event.on)
      return {
        ...recorded,
        id: event.id,
        on_first: on.first,
        on_last: on.last,
        known_last: bounds(event.disclosed).last,
        position: event.span.start,
        body: canonicalJson(event),
      }
    }),
    actor: reading.actors.map((actor) => ({ ...recorded, id: actor.id, body: canonicalJson(actor) })),
  }
}

export async function captureOf(db: Kysely<Tables>, sha256: string): Promise<Capture> {
  const row = await db
    .selectFrom('capture')
    .innerJoin('entry', 'entry.sequence', 'capture.sequence')
    .select('entry.body')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  const body = JSON.parse(row.body) as EntryBody
  if (body.kind !== 'capture-kept') throw new TypeError('an entry of another kind than its row says')
  return body.capture
}

const wordsOf = ({ source, cue, content }: Claim): string =>
  searchable([...source, ...cue, ...content].map((span) => span.exact).join(' '))

/** Claims of the same words by the same speaker, so that copies find one another. */
function sameOf({ speaker, content }: Claim): number | null {
  const words = foldedWords(content.map(({ exact }) => exact).join(' '))
  return words === '' ? null : shortHash(`${speaker ?? ''}\n${words}`)
}

const unbounded: DayBounds = { first: null, last: null }

const bounds = (dated: Dated): DayBounds => (dated.edtf === null ? unbounded : (edtfBounds(dated.edtf) ?? unbounded))

// SQLite takes at most 32,766 bound values in a statement; the widest row here has 14.
function* chunks<Row>(rows: readonly Row[], size = 500): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size)
}
