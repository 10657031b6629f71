import type { ClaimView, RecordView } from '#contract'
import type { Ledger } from '#ledger'
import type { AsOf } from '#model'
import { actorNamed } from './actor-named.ts'
import { caseCast } from './case-cast.ts'
import { linksByClaim, type SeenLink } from './claim-links.ts'
import { foldedClaims } from './fold-claims.ts'
import { givenGrades } from './given-grades.ts'
import { listClaims } from './list-claims.ts'
import { daysBetween } from './question-view.ts'
import { suggestedReliability } from './suggested-grades.ts'

type Item = RecordView['items'][number]

/**
 * What became of an actor's claims, those of copies once: confirmed by others, contradicted, denied, revised or taken
 * back by the actor, and how many days that took. Counts, never a score of truth. Throws `actor-not-found`, `actor-unclear`.
 */
export async function showRecord(ledger: Ledger, nameOrId: string, asOf: AsOf): Promise<RecordView> {
  const actor = actorNamed(nameOrId, await caseCast(ledger, asOf))
  const claims = foldedClaims((await listClaims(ledger, { actor: actor.id }, asOf)).claims)
  const links = await linksByClaim(ledger, claims, asOf)
  const items = claims.map((claim) => itemOf(claim, links.get(claim.id) ?? []))
  const days = items.flatMap(({ daysToCorrection }) => daysToCorrection ?? [])
  const counts = {
    claims: claims.length,
    origins: new Set(claims.map(({ origin }) => origin.id)).size,
    confirmed: countOf(items, 'confirmedBy'),
    contradicted: countOf(items, 'contradictedBy'),
    denied: countOf(items, 'deniedBy'),
    revised: countOf(items, 'revisedBy'),
    medianDaysToCorrection: median(days),
  }
  const given = (await givenGrades(ledger, asOf)).reliability.get(actor.id) ?? null
  return {
    actor: actor.id,
    name: actor.name,
    ...counts,
    reliability: { given, suggested: suggestedReliability(counts) },
    items,
  }
}

function itemOf(claim: ClaimView, links: readonly SeenLink[]): Item {
  const isOwn = ({ other }: SeenLink) => claim.speaker !== null && other.speaker === claim.speaker
  const by = (test: (link: SeenLink) => boolean) => [
    ...new Set(links.filter((link) => test(link)).map(({ other }) => other.id)),
  ]
  const corrections = links.filter(
    (link) => link.isLater && isOwn(link) && (link.kind === 'revises' || link.kind === 'retracts'),
  )
  const days = corrections.flatMap(({ other }) => daysBetween(claim.saidOn, other.saidOn) ?? [])
  return {
    claim: claim.id,
    saidOn: claim.saidOn.edtf,
    cue: claim.text.cue,
    content: claim.text.content,
    origins: new Set([
      claim.origin.id,
      ...links.filter(({ kind }) => kind === 'confirms').map(({ other }) => other.origin.id),
    ]).size,
    confirmedBy: by((link) => link.isLater && !isOwn(link) && link.kind === 'confirms'),
    contradictedBy: by((link) => !isOwn(link) && link.kind === 'contradicts'),
    deniedBy: by((link) => link.isLater && !isOwn(link) && link.kind === 'denies'),
    revisedBy: [...new Set(corrections.map(({ other }) => other.id))],
    daysToCorrection: days.length > 0 ? Math.min(...days) : null,
  }
}

const countOf = (items: readonly Item[], of: 'confirmedBy' | 'contradictedBy' | 'deniedBy' | 'revisedBy'): number =>
  items.filter((item) => item[of].length > 0).length

/** The middle value, or the mean of the two in the middle; null of none. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
