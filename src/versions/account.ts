import type { ActorId, Dated, Modality, Polarity } from '#model'

/** A claim as linking sees it: one speaker's words on one day. */
export interface Account {
  readonly id: string
  /** The speaker as named; null where nobody is. */
  readonly speaker: string | null
  /** The speaker's id, names, posts and whom it speaks for, where a cast knows them: they tell that two speakers are one. */
  readonly bodies: readonly string[]
  readonly actor: ActorId | null
  readonly saidOn: Dated
  readonly about: Dated
  /** The words that report it ("denied"); empty where `content` opens with them. */
  readonly cue: string
  readonly content: string
  readonly polarity: Polarity
  readonly modality: Modality
  /** The origin that its text comes from; null where that is not known. */
  readonly origin: string | null
  /** The article in which it stands, and where; for the order of what was said on one day. */
  readonly article?: string
  readonly place?: number
}

/** An account from words alone: `text` still opens with its cue ("denied that ..."). */
export function accountOf(id: string, given: { speaker: string | null; saidOn: Dated; text: string }): Account {
  return {
    id,
    speaker: given.speaker,
    bodies: [],
    actor: null,
    saidOn: given.saidOn,
    about: { edtf: null, basis: 'unknown' },
    cue: '',
    content: given.text,
    polarity: 'positive',
    modality: 'asserted',
    origin: null,
  }
}
