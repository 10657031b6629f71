import type { SpokenClaim } from '#ledger'
import { corrected } from '#model'
import { type Account, englishVersions, type KeyedAccount, keyedAccount } from '#versions'

/**
 * A claim as linking sees it. It knows its own article alone, so that two claims are to each other what they are whatever else is in
 * the case and in whatever order it came: the speaker as the article names him, the article as its origin.
 */
export function claimAccount({ claim: found, speaker, correction }: SpokenClaim): Account {
  const claim = corrected(found, correction)
  const { id, article, saidOn, about, polarity, modality } = claim
  const isCorrected = claim.speaker !== found.speaker
  return {
    id,
    speaker: isCorrected ? (claim.speaker?.replaceAll('-', ' ') ?? null) : (speaker?.name ?? null),
    actor: claim.speaker,
    bodies: !isCorrected && speaker?.speaksFor ? [speaker.speaksFor] : [],
    saidOn,
    about,
    cue: words(claim.cue),
    content: words(claim.content),
    polarity,
    modality,
    origin: article,
    article,
    place: claim.content[0]?.start ?? claim.cue[0]?.start ?? 0,
  }
}

const words = (spans: readonly { readonly exact: string }[]): string => spans.map(({ exact }) => exact).join(' … ')

// Reading an account costs some 0.2 milliseconds, and those of one story are asked for again and again.
const kept = new Map<string, KeyedAccount>()
const mostKept = 4_000

/** A claim read for linking; the last ones read are kept. */
export function keyedClaim(spoken: SpokenClaim): KeyedAccount {
  const account = claimAccount(spoken)
  const key = JSON.stringify(account)
  const known = kept.get(key)
  if (known) {
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const read = keyedAccount({ account, matter: englishVersions.matterOf(account) }, englishVersions)
  kept.set(key, read)
  if (kept.size > mostKept)
    for (const oldest of kept.keys()) {
      kept.delete(oldest)
      break
    }
  return read
}
