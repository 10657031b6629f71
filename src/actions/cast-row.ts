import type { Actor } from '#model'

/** An actor as one article has it. */
export interface CastRow {
  readonly article: string
  readonly actor: Actor
}
