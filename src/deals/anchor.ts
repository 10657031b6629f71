import type { Phrase } from '#deeds'

/** A place where an article speaks of an agreement. */
export interface Anchor {
  readonly noun: Phrase
  readonly sentence: number
}
