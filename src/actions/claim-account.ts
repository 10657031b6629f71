import type { SpokenClaim } from '#ledger'
import { corrected } from '#model'
import { type Account, englishVersions, type KeyedAccount, keyedAccount, type VersionLanguage } from '#versions'
import { lastUsed } from './last-used.ts'

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
const matters = lastUsed<ReturnType<VersionLanguage['matterOf']>>(8_000)
const bodies = lastUsed<ReturnType<VersionLanguage['bodyOf']>>(4_000)
const keyed = lastUsed<KeyedAccount>(4_000)

/** English; what was last read of accounts is kept. */
export const keptEnglish: VersionLanguage = {
  ...englishVersions,
  bodyOf: (speaker) => bodies(speaker, () => englishVersions.bodyOf(speaker)),
  matterOf: (account) =>
    matters(
      JSON.stringify([
        account.cue,
        account.content,
        account.polarity,
        account.modality,
        account.saidOn,
        account.speaker,
      ]),
      () => englishVersions.matterOf(account),
    ),
}

/** A claim read for linking. */
export function keyedClaim(spoken: SpokenClaim): KeyedAccount {
  const account = claimAccount(spoken)
  return keyed(JSON.stringify(account), () =>
    keyedAccount({ account, matter: keptEnglish.matterOf(account) }, keptEnglish),
  )
}
