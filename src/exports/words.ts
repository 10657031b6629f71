import type { Span } from '#model'

/** The words of a role; its pieces are joined by an ellipsis. */
export const wordsOf = (spans: readonly Span[]): string => spans.map(({ exact }) => exact).join(' … ')

/** `start-end`, in UTF-16 units of the article's text; pieces are parted by spaces. */
export const placesOf = (spans: readonly Pick<Span, 'start' | 'end'>[]): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join(' ')

export const isWebAddress = (address: string | null): address is string =>
  address !== null && /^https?:\/\/[^\s<>"]+$/iu.test(address)

/** Where an article is on the web, if it is known: as the page says, else as it was fetched. */
export const webAddressOf = (article: {
  readonly canonical: string | null
  readonly capture: { readonly address: string }
}): string | null => [article.canonical, article.capture.address].find(isWebAddress) ?? null
