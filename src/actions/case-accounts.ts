import type { ClaimView } from '#contract'
import type { Ledger } from '#ledger'
import type { AsOf } from '#model'
import type { Account } from '#versions'
import { type CaseCast, caseCast } from './case-cast.ts'
import { foldedClaims } from './fold-claims.ts'
import { listClaims } from './list-claims.ts'

/** The claims of a case as linking sees them, those of copies left out; those of one article in its order. */
export async function caseAccounts(
  ledger: Ledger,
  asOf: AsOf,
): Promise<{ accounts: Account[]; claims: ReadonlyMap<string, ClaimView>; cast: CaseCast }> {
  const cast = await caseCast(ledger, asOf)
  const { claims } = await listClaims(ledger, {}, asOf)
  const standing = foldedClaims(claims).toSorted(
    (a, b) => compare(a.article.id, b.article.id) || placeOf(a) - placeOf(b) || compare(a.id, b.id),
  )
  return {
    accounts: standing.map((claim) => accountOf(claim, cast)),
    claims: new Map(standing.map((claim) => [claim.id, claim])),
    cast,
  }
}

function accountOf(claim: ClaimView, cast: CaseCast): Account {
  const { id, speaker, speakerName, saidOn, about, polarity, modality, text, origin } = claim
  const speaksFor = speaker === null ? undefined : cast.of(speaker)?.speaksFor
  return {
    id,
    speaker: speakerName,
    actor: speaker,
    bodies: speaksFor === undefined ? [] : [speaksFor],
    saidOn,
    about,
    cue: text.cue,
    content: text.content,
    polarity,
    modality,
    origin: origin.id,
  }
}

const placeOf = ({ content }: ClaimView): number => content[0]?.[0] ?? 0

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
