import type { JudgementView } from '#contract'
import type { Judged, Ledger } from '#ledger'
import { type AsOf, claimOfQuestion, identityKeys, type JudgementSubject } from '#model'
import { canonicalJson } from '#util'
import { caseCast } from './case-cast.ts'
import { boundIds } from './case-identities.ts'
import { judgementView } from './judgement-view.ts'

export interface JudgementQuery {
  /** Only those on what the case no longer holds. */
  readonly orphans?: boolean | undefined
  /** Only those on which people decided differently. */
  readonly conflicts?: boolean | undefined
  readonly noun?: string | undefined
}

/** What people decided, one line a finding, in the order in which it was last decided; what was taken back is left out. */
export async function listJudgements(
  ledger: Ledger,
  asOf: AsOf,
  { orphans, conflicts, noun }: JudgementQuery = {},
): Promise<JudgementView[]> {
  const made = await ledger.judgements(noun === undefined ? {} : { noun }, asOf)
  const views: { view: JudgementView; sequence: number }[] = []
  for (const group of Map.groupBy(made, ({ judgement: { subject } }) => canonicalJson(subject)).values()) {
    const found = await viewOf(ledger, group, asOf)
    if (found && (!orphans || found.view.orphan) && (!conflicts || found.view.conflict)) views.push(found)
  }
  return views.toSorted((a, b) => a.sequence - b.sequence).map(({ view }) => view)
}

async function viewOf(ledger: Ledger, group: readonly Judged[], asOf: AsOf) {
  const standing = judgementView(group)
  const last = group.at(-1)
  if (!standing || !last) return null
  const { subject } = last.judgement
  return {
    view: { subject, ...standing, orphan: await isOrphan(ledger, subject, asOf) },
    sequence: last.sequence,
  }
}

/** True where nothing that the case holds goes by that name any more. */
async function isOrphan(ledger: Ledger, subject: JudgementSubject, { recorded }: AsOf): Promise<boolean> {
  const point = { disclosed: null, recorded }
  switch (subject.noun) {
    case 'claim':
      return (await ledger.claimsByIds([subject.id], point)).length === 0
    case 'question':
      return (await ledger.claimsByIds([claimOfQuestion(subject.id)], point)).length === 0
    case 'link':
      return (await ledger.link(subject.id, point)) === null
    case 'identity': {
      const { unjoined } = await caseCast(ledger, point)
      const keys = identityKeys(subject)
      return keys === null || boundIds(keys, unjoined) === null
    }
    case 'origin':
      return (await ledger.articlesByIds(subject.articles, point)).length < 2
    case 'deal':
    case 'tie':
    case 'hypothesis':
    case 'indicator':
      return false
  }
}
