import { texts } from '../texts.ts'

/** After whom an article speaks: "republished from The Conversation". */
export const creditWords = ({ kind, origin }: { readonly kind: string; readonly origin: string }): string =>
  `${texts.articles.credit[kind] ?? kind} ${origin}`
