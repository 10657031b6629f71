import type { ClaimView } from '#contract'
import type { Account } from '#versions'
import type { CaseCast } from './case-cast.ts'

/** A claim of a case as linking and questions see it: its speaker and origin as the whole case knows them. */
export function accountOfView(claim: ClaimView, cast: CaseCast): Account {
  const { id, speaker, speakerName, saidOn, about, polarity, modality, text, origin, article } = claim
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
    article: article.id,
    place: claim.content[0]?.[0] ?? claim.cue[0]?.[0] ?? 0,
  }
}
