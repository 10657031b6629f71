import type { LeftOut, OriginView } from '#contract'
import type { Judged, Ledger } from '#ledger'
import type { AsOf, Origin } from '#model'
import { caseOrigins } from './case-origins.ts'
import { articleReferences } from './list-claims.ts'

/** The origins of the articles of a case that were public at the point asked for, by when their first text came out. */
export async function listOrigins(ledger: Ledger, asOf: AsOf): Promise<{ origins: OriginView[]; leftOut: LeftOut }> {
  const { origins } = await caseOrigins(ledger, asOf)
  const { rows, leftOut } = await ledger.articles(asOf)
  const { judged } = await ledger.origins(asOf)
  const reference = await articleReferences(ledger, asOf)
  const inView = new Set(rows.map(({ value }) => value.id))
  return {
    origins: origins
      .map(({ members, citedBy, ...origin }) => ({
        ...origin,
        members: members.filter(({ article }) => inView.has(article)),
        citedBy: citedBy.filter(({ article }) => inView.has(article)),
      }))
      .filter(({ members }) => members.length > 0)
      .map(({ id, name, first, members, citedBy }) => ({
        id,
        name,
        first: first === null ? null : reference(first),
        members: members.map(({ article, relation, containment, why }) => ({
          article: reference(article),
          relation,
          containment,
          why,
        })),
        citedBy: citedBy.map(({ article, why }) => ({ article: reference(article), why })),
        judgements: judgementsOn(members, judged),
      })),
    leftOut,
  }
}

function judgementsOn(members: Origin['members'], judged: readonly Judged[]): OriginView['judgements'] {
  const own = new Set(members.map(({ article }) => article))
  return judged.flatMap(({ judgement: { subject, decision, reason }, author, recordedAt }) =>
    subject.noun === 'origin' && subject.articles.some((article) => own.has(article))
      ? [{ articles: subject.articles, decision, reason, author, recordedAt }]
      : [],
  )
}
