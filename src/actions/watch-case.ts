import type { HitView, IndicatorView } from '#contract'
import type { Ledger } from '#ledger'
import { type AsOf, asOfNow } from '#model'
import { canonicalJson, edtfBounds } from '#util'
import { atomFeed, type FeedEntry, jsonFeed } from '#watch'
import { listOutlook } from './list-outlook.ts'

/** A hit with the indicator that it belongs to, or an indicator that is overdue. */
export interface Alert {
  readonly kind: 'meets' | 'refutes' | 'overdue'
  readonly indicator: IndicatorView
  readonly hit: HitView | null
}

/** What there is to tell of the indicators of a case by a day (YYYY-MM-DD): hits, the latest first, then what is overdue. */
export async function watchCase(ledger: Ledger, today: string, asOf: AsOf): Promise<Alert[]> {
  const { indicators, hits } = await listOutlook(ledger, { today: edtfBounds(today)?.last ?? undefined }, asOf)
  const byId = new Map(indicators.map((one) => [one.id, one]))
  return [
    ...hits.flatMap((hit): Alert[] => {
      const indicator = byId.get(hit.indicator)
      return indicator ? [{ kind: hit.kind, indicator, hit }] : []
    }),
    ...indicators
      .filter(({ overdue }) => overdue)
      .map((indicator): Alert => ({ kind: 'overdue', indicator, hit: null })),
  ]
}

/** Alerts as a feed that a reader can follow. The same case and day give the same bytes. */
export async function watchFeed(ledger: Ledger, format: 'json' | 'atom', today: string, asOf: AsOf): Promise<string> {
  const summary = await ledger.summary(asOf)
  const feed = {
    id: summary.id,
    title: `${summary.title}: what to watch`,
    at: summary.lastRecordedAt,
    entries: (await watchCase(ledger, today, asOf)).map(entryOf),
  }
  return await (format === 'json' ? jsonFeed(feed) : atomFeed(feed))
}

const entryOf = ({ kind, indicator, hit }: Alert): FeedEntry => ({
  id: hit?.id ?? `${indicator.id}-overdue`,
  title: `${titles[kind]}: ${indicator.text}`,
  text: hit
    ? `“${hit.text}” (${hit.article}, known from ${hit.knownFrom.edtf ?? 'no known day'}). ${hit.because.join('; ')}.`
    : `It was due by ${indicator.due ?? ''}, and nothing in the case meets it.`,
  at: hit?.recordedAt ?? indicator.recordedAt,
  tags: [kind, ...indicator.actorNames],
})

const titles = { meets: 'Met', refutes: 'Against', overdue: 'Overdue' } as const

interface NotifyRequest {
  readonly address: string
  readonly today: string
  readonly author: string
  /** Sends a body to the address; rejects where it is not taken. */
  readonly post: (address: string, body: string) => Promise<number>
}

/**
 * Tells an address what it was not told yet, as one body `{ case, title, alerts }`, and keeps that it took it. What is not taken is told
 * again by the next call.
 */
export async function notify(
  ledger: Ledger,
  { address, today, author, post }: NotifyRequest,
): Promise<{ sent: number; attempts: number }> {
  const { id, title } = await ledger.summary(asOfNow)
  const told = new Set<string>()
  for (const { value } of await ledger.written({ noun: 'notice', ids: [address] }, asOfNow))
    if (value.noun === 'notice') for (const hit of value.hits) told.add(hit)
  const news = (await watchCase(ledger, today, asOfNow)).filter((alert) => !told.has(entryOf(alert).id))
  if (news.length === 0) return { sent: 0, attempts: 0 }
  const attempts = await post(address, canonicalJson({ case: id, title, alerts: news }))
  await ledger.append({
    author,
    bodies: [
      {
        kind: 'written',
        written: { noun: 'notice', address, hits: [...told, ...news.map((alert) => entryOf(alert).id)] },
      },
    ],
  })
  return { sent: news.length, attempts }
}
