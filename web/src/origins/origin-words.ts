import type { Membership } from '#model'
import { texts } from '../texts.ts'

/** How an article stands to its origin: "copy of The Conversation". */
export const originWords = ({
  relation,
  origin,
}: {
  readonly relation: Membership
  readonly origin: { readonly name: string }
}): string => `${texts.origins.relations[relation]} ${origin.name}`
