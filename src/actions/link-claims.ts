import type { Ledger } from '#ledger'
import { asOfNow, type ClaimId, CounterclaimError, claimIdSchema, type LinkKind, linkId } from '#model'

export interface LinkRequest {
  readonly a: string
  readonly b: string
  readonly kind: LinkKind
  readonly reason: string | null
  /** Takes such a link back. */
  readonly undo: boolean
  readonly author: string
}

/** Links claim `b` to claim `a`, said before it, because a person says so. Throws `claim-not-found`, `link-of-one`, `reason-missing`. */
export async function linkClaims(ledger: Ledger, request: LinkRequest): Promise<{ id: string }> {
  const [a, b] = [await claimIn(ledger, request.a), await claimIn(ledger, request.b)]
  if (a === b) throw new CounterclaimError('link-of-one', a)
  const link = { a, b, kind: request.kind }
  const id = linkId(link)
  const said = request.reason?.trim() || null
  if (said === null && !request.undo) throw new CounterclaimError('reason-missing', id)
  if (request.undo) {
    const [written] = await ledger.written({ noun: 'link', ids: [id] }, asOfNow)
    if (written?.value.noun !== 'link' || written.value.withdrawn) throw new CounterclaimError('link-not-found', id)
  }
  await ledger.append({
    author: request.author,
    bodies: [
      {
        kind: 'written',
        written: { noun: 'link', link: { ...link, reason: said ?? 'taken back' }, withdrawn: request.undo },
      },
    ],
  })
  return { id }
}

/** A claim of the case by its id. Throws `claim-not-found`. */
export async function claimIn(ledger: Ledger, id: string): Promise<ClaimId> {
  const [claim] = await ledger.claimsByIds([id], asOfNow)
  if (!claim) throw new CounterclaimError('claim-not-found', id)
  return claimIdSchema.parse(id)
}
