import type { ClaimView } from '#contract'
import type { Cast } from '../actors/cast.ts'
import { Speaker } from '../actors/speaker.tsx'
import { speakerWords } from './speaker-words.ts'

interface Props {
  readonly claim: ClaimView
  readonly cast: Cast
}

export const ClaimSpeaker = ({ claim, cast }: Props) => (
  <Speaker cast={cast} id={claim.speaker} name={speakerWords(claim)} />
)
