import { type Kysely, sql } from 'kysely'
import { type Capture, type EntryBody, type Reading, type Sketch, sketchOf } from '#model'
import { captureOf } from './project.ts'
import type { Tables } from './schema.ts'

/** Keeps the sketch of an article's standing reading; that of an earlier reading goes. */
export async function projectSketch(db: Kysely<Tables>, sequence: number, body: EntryBody): Promise<void> {
  if (body.kind !== 'article-read') return
  const { reading } = body
  const earlier = await db
    .selectFrom('sketch')
    .select('id')
    .where('article', '=', reading.article.id)
    .executeTakeFirst()
  if (earlier) await forget(db, earlier.id)
  const { shingles, keys } = sketchIn(reading, await captureOf(db, reading.article.capture))
  await db
    .insertInto('sketch')
    .values({ id: sequence, article: reading.article.id, shingles: packed(shingles), searched: 0 })
    .execute()
  await keepKeys(db, sequence, keys)
}

/** The sketch that a reading stands for: pure, so that verification can compare it with what is stored. */
export const sketchIn = (reading: Reading, { address }: Capture): Sketch => sketchOf(reading, address)

export async function keepKeys(db: Kysely<Tables>, entry: number, keys: readonly number[]): Promise<void> {
  await sql`insert into copy_key (key, entry) select value, ${entry} from json_each(${JSON.stringify(keys)})`.execute(
    db,
  )
}

export async function dropKeys(db: Kysely<Tables>, entry: number, keys: readonly number[]): Promise<void> {
  await sql`delete from copy_key where entry = ${entry} and key in (select value from json_each(${JSON.stringify(keys)}))`.execute(
    db,
  )
}

async function forget(db: Kysely<Tables>, id: number): Promise<void> {
  const row = await db.selectFrom('entry').select('body').where('sequence', '=', id).executeTakeFirstOrThrow()
  const body = JSON.parse(row.body) as EntryBody
  if (body.kind !== 'article-read') throw new TypeError('a sketch of another kind of entry')
  const { keys } = sketchIn(body.reading, await captureOf(db, body.reading.article.capture))
  await dropKeys(db, id, keys)
  await db.deleteFrom('sketch').where('id', '=', id).execute()
}

/** Four bytes a shingle, low byte first, on every machine. */
export function packed(shingles: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(shingles.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [index, shingle] of shingles.entries()) view.setUint32(index * 4, shingle, true)
  return bytes
}

export function unpacked(bytes: Uint8Array): Uint32Array {
  if (isLittleEndian) return new Uint32Array(bytes.slice().buffer)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, index) => view.getUint32(index * 4, true))
}

const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1
