import type { EventView, LeftOut } from '#contract'
import type { Ledger, Recorded } from '#ledger'
import { type AsOf, defaultThreshold, type TimelineEvent } from '#model'
import { edtfBounds, foldedWords } from '#util'
import { caseOrigins } from './case-origins.ts'
import { articleReferences } from './list-claims.ts'

/**
 * The events of a case at a point of its clocks, by when they are said to have happened. What copies tell in the same words of the
 * same day is one event, disclosed when the first of them was.
 */
export async function showTimeline(ledger: Ledger, asOf: AsOf): Promise<{ events: EventView[]; leftOut: LeftOut }> {
  const articles = await articleReferences(ledger, asOf)
  const { rows, leftOut } = await ledger.events(asOf)
  const shown = await ledger.claims({ threshold: defaultThreshold }, asOf)
  const claims = new Set(shown.rows.map(({ value }) => value.id))
  const origins = await caseOrigins(ledger, asOf)
  const same = Map.groupBy(rows, ({ value }) => `${value.on.edtf}\n${foldedWords(value.span.exact)}`)
  return {
    events: [...same.values()].map((told) => {
      const { value, recordedAt } = told.toSorted((a, b) => disclosedBy(a) - disclosedBy(b))[0] ?? fail()
      return {
        id: value.id,
        on: value.on.edtf,
        basis: value.on.basis,
        disclosed: value.disclosed.edtf,
        disclosedBasis: value.disclosed.basis,
        text: value.span.exact,
        claims: [...new Set(told.flatMap(({ value: event }) => event.claims))].filter((id) => claims.has(id)),
        articles: [...new Set(told.map(({ value: event }) => event.article))].map(articles),
        origins: new Set(told.map(({ value: event }) => origins.of(event.article)?.id)).size,
        recordedAt,
      }
    }),
    leftOut,
  }
}

const disclosedBy = ({ value: { disclosed } }: Recorded<TimelineEvent>): number =>
  (disclosed.edtf === null ? null : edtfBounds(disclosed.edtf)?.last) ?? Number.POSITIVE_INFINITY

const fail = (): never => {
  throw new TypeError('a group of no events')
}
