import type { Kysely } from 'kysely'
import { CounterclaimError, type EntryBody, entryBodySchema } from '#model'
import { appendBatch } from './append.ts'
import { entryRows } from './entry-rows.ts'
import type { Batch, Ledger } from './ledger.ts'
import { actorsAsOf, actorsRead, articlesAsOf, articlesByIds, readingAsOf } from './readings/articles.ts'
import { capturesOf } from './readings/captures.ts'
import { claimsAsOf, claimsByIds, claimsLike } from './readings/claims.ts'
import { eventsAsOf } from './readings/events.ts'
import { findingsAsOf } from './readings/findings.ts'
import { importedAsOf } from './readings/imported.ts'
import { judgementsAsOf } from './readings/judgements.ts'
import { unlinkedCount } from './readings/link-lookup.ts'
import { accountsLike, linkById, linksAround, linksPage } from './readings/links.ts'
import { decisionOn, originsAround, originsAsOf } from './readings/origins.ts'
import { lastEntryAsOf, summaryAsOf } from './readings/summary.ts'
import { writtenAsOf } from './readings/written.ts'
import type { Tables } from './schema.ts'
import { asCaseError } from './sqlite/failures.ts'
import { openDatabase } from './sqlite/open.ts'
import { verifyCase } from './verify.ts'

export interface OpenOptions {
  /** Make the case when there is none; `title` and `id` go into its first entry. */
  readonly create?: { readonly id: string; readonly title: string; readonly author: string }
  /** Record time: the UTC instant now, to the millisecond. */
  readonly now: () => string
}

/** Opens the case file at `location`. Throws `case-not-found`, `case-not-a-case`, `case-damaged`, `case-newer`. */
export async function openLedger(location: string, { create, now }: OpenOptions): Promise<Ledger> {
  const db = await openDatabase(location, { create: create !== undefined })
  try {
    if (create) await appendBatch(db, opening(create), now, { onlyFirst: true })
    else await refuseUnopened(db, location)
    return ledgerOn(db, location, now)
  } catch (error) {
    await db.destroy()
    throw asCaseError(error, location)
  }
}

const opening = ({ id, title, author }: NonNullable<OpenOptions['create']>): Batch => ({
  author,
  bodies: [{ kind: 'case-opened', caseId: id, title }],
})

// Its making was cut short before the first entry; the next `create` ends it.
async function refuseUnopened(db: Kysely<Tables>, location: string): Promise<void> {
  const first = await db.selectFrom('entry').select('sequence').limit(1).executeTakeFirst()
  if (!first) throw new CounterclaimError('case-not-a-case', location)
}

function ledgerOn(db: Kysely<Tables>, location: string, now: () => string): Ledger {
  const guarded = async <Value>(work: Promise<Value>): Promise<Value> => {
    try {
      return await work
    } catch (error) {
      throw asCaseError(error, location)
    }
  }
  return {
    location,
    append: (batch) => guarded(appendBatch(db, batch, now)),
    async *entries(from = 1) {
      for await (const row of entryRows(db, from)) {
        const body: EntryBody = entryBodySchema.parse(JSON.parse(row.body))
        yield {
          sequence: row.sequence,
          recordedAt: row.recorded_at,
          author: row.author,
          body,
          previous: row.previous,
          hash: row.hash,
        }
      }
    },
    capture: (sha256) =>
      guarded(
        db
          .selectFrom('capture')
          .select('bytes')
          .where('sha256', '=', sha256)
          .executeTakeFirst()
          .then((row) => row?.bytes ?? null),
      ),
    captures: () => guarded(capturesOf(db)),
    lastEntry: (asOf) => guarded(lastEntryAsOf(db, asOf)),
    summary: (asOf) => guarded(summaryAsOf(db, location, asOf)),
    articles: (asOf) => guarded(articlesAsOf(db, asOf)),
    reading: (article, asOf) => guarded(readingAsOf(db, article, asOf)),
    claims: (query, asOf) => guarded(claimsAsOf(db, query, asOf)),
    events: (asOf) => guarded(eventsAsOf(db, asOf)),
    actors: (asOf) => guarded(actorsAsOf(db, asOf)),
    actorsRead: (after, upTo) => guarded(actorsRead(db, after, upTo)),
    origins: (asOf) => guarded(originsAsOf(db, asOf)),
    findings: (asOf) => guarded(findingsAsOf(db, asOf)),
    linksAround: (claims, asOf) => guarded(linksAround(db, claims, asOf)),
    linksPage: (query, asOf) => guarded(linksPage(db, query, asOf)),
    accountsLike: (claims, asOf) => guarded(accountsLike(db, claims, asOf)),
    claimsByIds: (ids, asOf) => guarded(claimsByIds(db, ids, asOf)),
    claimsLike: (ids, threshold, asOf) => guarded(claimsLike(db, ids, threshold, asOf)),
    articlesByIds: (ids, asOf) => guarded(articlesByIds(db, ids, asOf)),
    originsAround: (articles, asOf) => guarded(originsAround(db, articles, asOf)),
    link: (id, asOf) => guarded(linkById(db, id, asOf)),
    judgements: (query, asOf) => guarded(judgementsAsOf(db, query, asOf)),
    imported: (asOf) => guarded(importedAsOf(db, asOf)),
    written: (query, asOf) => guarded(writtenAsOf(db, query, asOf)),
    unlinked: () => guarded(unlinkedCount(db)),
    decision: (subject) => guarded(decisionOn(db, subject)),
    verify: () => guarded(verifyCase(db)),
    close: () => db.destroy(),
  }
}
