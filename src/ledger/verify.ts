import { type Kysely, sql } from 'kysely'
import {
  type Capture,
  type EntryBody,
  entryBodySchema,
  type LinksFound,
  type Problem,
  type Reading,
  type Span,
  spanHolds,
  type Verification,
} from '#model'
import { canonicalJson, sha256Hex } from '#util'
import { entryHash } from './chain.ts'
import { entryRows } from './entry-rows.ts'
import { indexRows, readingTables } from './project.ts'
import { findingRows, findingSpans } from './project-findings.ts'
import { judgementRow } from './project-judgement.ts'
import { keyRows, linkRows } from './project-links.ts'
import { namedKeys, originRows } from './project-origins.ts'
import { packed, sketchIn } from './project-sketch.ts'
import { writtenLinkRows } from './project-written-links.ts'
import type { Tables } from './schema.ts'

interface Tally {
  entries: number
  captures: number
  spans: number
  readonly problems: Problem[]
}

/**
 * Checks the whole case: the chain over the entries, every captured byte against its SHA-256, every span against the text it stands
 * on, and the index against the entries it was made from. Reads one entry at a time.
 */
export async function verifyCase(db: Kysely<Tables>): Promise<Verification> {
  const tally: Tally = { entries: 0, captures: 0, spans: 0, problems: [] }
  let previous: string | null = null
  let expected = 1
  for await (const row of entryRows(db, 1)) {
    tally.entries++
    if (row.sequence !== expected) missing(tally, expected, row.sequence - 1)
    expected = row.sequence + 1
    const linked = {
      sequence: row.sequence,
      recordedAt: row.recorded_at,
      author: row.author,
      body: row.body,
      previous: row.previous,
    }
    if (row.previous !== previous || entryHash(linked) !== row.hash) {
      problem(
        tally,
        'entry-changed',
        `entry ${row.sequence}`,
        'its words, its order or the entry before it differ from what its hash says',
      )
    }
    previous = row.hash
    const body = readBody(row.body)
    if (!body || body.kind !== row.kind)
      problem(tally, 'entry-unreadable', `entry ${row.sequence}`, 'its body does not fit any kind of entry')
    else await checkBody(db, row, body, tally)
  }
  await checkHead(db, expected - 1, previous, tally)
  const { problems, ...counts } = tally
  return { holds: problems.length === 0, ...counts, head: previous, problems }
}

function problem(tally: Tally, kind: Problem['kind'], where: string, what: string): void {
  tally.problems.push({ kind, where, what })
}

function missing(tally: Tally, from: number, to: number): void {
  const where = from === to ? `entry ${from}` : `entries ${from} to ${to}`
  problem(tally, 'entry-missing', where, 'not in the file')
}

function readBody(text: string): EntryBody | null {
  try {
    return entryBodySchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

async function checkHead(db: Kysely<Tables>, last: number, hash: string | null, tally: Tally): Promise<void> {
  const head = await db.selectFrom('head').select(['sequence', 'hash']).executeTakeFirst()
  if (!head)
    return last > 0 ? problem(tally, 'entry-missing', 'the head', 'the note of the last entry is gone') : undefined
  if (head.sequence > last) return missing(tally, last + 1, head.sequence)
  if (head.sequence < last || head.hash !== hash)
    problem(tally, 'entry-changed', `entry ${last}`, 'not the entry that was written last')
}

async function checkBody(
  db: Kysely<Tables>,
  { sequence, author }: { readonly sequence: number; readonly author: string },
  body: EntryBody,
  tally: Tally,
): Promise<void> {
  if (body.kind === 'capture-kept') await checkCapture(db, body.capture.sha256, tally)
  if (body.kind === 'article-read') {
    checkSpans(body.reading, sequence, tally)
    await checkIndex(db, sequence, body.reading, tally)
  }
  if (body.kind === 'origin-found') {
    const rows = originRows(sequence, body.found)
    await checkRows(db, 'origin_found', sequence, [rows.origin_found], tally)
    await checkRows(db, 'origin_link', sequence, rows.origin_link, tally)
    const standing = await db
      .selectFrom('origin_found')
      .select('to_sequence')
      .where('from_sequence', '=', sequence)
      .executeTakeFirst()
    if (standing?.to_sequence === null) await checkKeys(db, sequence, namedKeys(body.found.named), tally)
  }
  if (body.kind === 'links-found') await checkLinks(db, sequence, body.found, tally)
  if (body.kind === 'written') await checkRows(db, 'link', sequence, writtenLinkRows(sequence, body), tally)
  if (body.kind === 'article-read' || body.kind === 'written')
    await checkRows(db, 'finding', sequence, findingRows(sequence, body), tally)
  if (body.kind === 'judged')
    await checkRows(db, 'judgement', sequence, [judgementRow(sequence, body.judgement, author)], tally)
}

async function checkLinks(db: Kysely<Tables>, sequence: number, found: LinksFound, tally: Tally): Promise<void> {
  const rows = linkRows(sequence, found)
  await checkRows(db, 'account', sequence, rows.account, tally)
  await checkRows(db, 'link', sequence, rows.link, tally)
  const standing = await db
    .selectFrom('account')
    .select('to_sequence')
    .where('from_sequence', '=', sequence)
    .executeTakeFirst()
  if (standing?.to_sequence !== null) return
  const keys = keyRows(sequence, found)
  const { rows: counted } = await sql<{ count: number }>`
    select count(*) as count from json_each(${JSON.stringify(keys)}) as asked
    join account_key on account_key.key = asked.value ->> 0 and account_key.day = asked.value ->> 1
      and account_key.account = asked.value ->> 2`.execute(db)
  if (counted[0]?.count !== keys.length) indexChanged(tally, 'account_key', sequence)
}

async function checkCapture(db: Kysely<Tables>, sha256: string, tally: Tally): Promise<void> {
  tally.captures++
  const row = await db.selectFrom('capture').select('bytes').where('sha256', '=', sha256).executeTakeFirst()
  if (!row) problem(tally, 'capture-missing', `capture ${sha256}`, 'its bytes are not in the file')
  else if (sha256Hex(row.bytes) !== sha256)
    problem(tally, 'capture-changed', `capture ${sha256}`, 'its bytes are not those that were received')
}

function checkSpans({ article, claims, events, findings }: Reading, sequence: number, tally: Tally): void {
  for (const { id, source, cue, content } of claims) checkAll(`claim ${id}`, [...source, ...cue, ...content])
  for (const { id, span } of events) checkAll(`event ${id}`, [span])
  if (findings) for (const [where, spans] of findingSpans(findings)) checkAll(where, spans)
  if (article.credit) checkAll('the credit', [article.credit.span])
  if (article.licence?.span) checkAll('the licence', [article.licence.span])

  function checkAll(where: string, spans: readonly Span[]): void {
    for (const span of spans) {
      tally.spans++
      if (!spanHolds(article.text, span)) {
        problem(
          tally,
          'span-changed',
          `${where} in entry ${sequence}`,
          `at ${span.start} the text no longer reads “${span.exact}”`,
        )
      }
    }
  }
}

async function checkIndex(db: Kysely<Tables>, sequence: number, reading: Reading, tally: Tally): Promise<void> {
  const capture = await db
    .selectFrom('capture')
    .innerJoin('entry', 'entry.sequence', 'capture.sequence')
    .select('entry.body')
    .where('capture.sha256', '=', reading.article.capture)
    .executeTakeFirst()
  const kept = capture && readBody(capture.body)
  if (kept?.kind !== 'capture-kept') {
    return problem(
      tally,
      'capture-missing',
      `capture ${reading.article.capture}`,
      `entry ${sequence} reads it, but it was never kept`,
    )
  }
  const rows = indexRows(sequence, reading, kept.capture)
  for (const table of readingTables) await checkRows(db, table, sequence, [rows[table]].flat(), tally)
  await checkSketch(db, sequence, reading, kept.capture, tally)
}

async function checkRows(
  db: Kysely<Tables>,
  table:
    | 'reading'
    | 'claim'
    | 'event'
    | 'actor'
    | 'origin_found'
    | 'origin_link'
    | 'judgement'
    | 'finding'
    | 'account'
    | 'link',
  sequence: number,
  expected: readonly object[],
  tally: Tally,
): Promise<void> {
  const stored = await db.selectFrom(table).selectAll().where('from_sequence', '=', sequence).execute()
  if (fingerprint(stored) !== fingerprint(expected)) indexChanged(tally, table, sequence)
}

/** Only the standing reading of an article has a sketch. */
async function checkSketch(
  db: Kysely<Tables>,
  sequence: number,
  reading: Reading,
  capture: Capture,
  tally: Tally,
): Promise<void> {
  const standing = await db
    .selectFrom('reading')
    .select('to_sequence')
    .where('from_sequence', '=', sequence)
    .executeTakeFirst()
  if (standing?.to_sequence !== null) return
  const { shingles, keys } = sketchIn(reading, capture)
  const row = await db.selectFrom('sketch').selectAll().where('id', '=', sequence).executeTakeFirst()
  const same = row?.article === reading.article.id && sha256Hex(row.shingles) === sha256Hex(packed(shingles))
  if (same) await checkKeys(db, sequence, keys, tally)
  else indexChanged(tally, 'sketch', sequence)
}

async function checkKeys(db: Kysely<Tables>, sequence: number, keys: readonly number[], tally: Tally): Promise<void> {
  const { count } = await db
    .selectFrom('copy_key')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('entry', '=', sequence)
    .where('key', 'in', sql<number>`(select value from json_each(${JSON.stringify(keys)}))`)
    .executeTakeFirstOrThrow()
  if (count !== keys.length) indexChanged(tally, 'copy_key', sequence)
}

function indexChanged(tally: Tally, table: string, sequence: number): void {
  problem(
    tally,
    'index-changed',
    `the ${table} index of entry ${sequence}`,
    'differs from the entry; the entry is what counts',
  )
}

// When a reading ended is not its own entry's to say.
const fingerprint = (rows: readonly object[]): string =>
  rows
    .map((row) => canonicalJson({ ...row, to_sequence: null }))
    .toSorted()
    .join('\n')
