import { type Article, type ArticleId, addressKeys, type NamedSource, nameKey } from '#model'
import { edtfBounds } from '#util'

/** What is known of an article beside its words when it is asked which text came first. */
export interface TextFacts extends Pick<Article, 'id' | 'title' | 'outlet' | 'published' | 'canonical'> {
  /** Where its capture came from. */
  readonly address: string
  /** Length of its body. */
  readonly length: number
  readonly revises: ArticleId | null
  readonly named: readonly NamedSource[]
}

/** A text that can be compared with others. */
export interface ComparedText extends TextFacts {
  /** Each once, in ascending order. */
  readonly shingles: Uint32Array
}

/** The last day on which it can have come out; none is later than any. */
export const lastDay = ({ published }: Pick<TextFacts, 'published'>): number =>
  (published.edtf === null ? null : edtfBounds(published.edtf)?.last) ?? Number.POSITIVE_INFINITY

export const outletKey = ({ outlet }: Pick<TextFacts, 'outlet'>): string | null =>
  outlet === null ? null : nameKey(outlet) || null

/** Those after whom it says that its text comes, itself left out. */
export const creditedTo = (text: TextFacts): readonly NamedSource[] =>
  text.named.filter(({ kind, name }) => kind !== 'citing' && nameKey(name) !== outletKey(text))

export const names = (text: TextFacts, other: TextFacts, kinds: readonly NamedSource['kind'][]): NamedSource | null => {
  const key = outletKey(other)
  return text.named.find(({ kind, name }) => kinds.includes(kind) && key !== null && nameKey(name) === key) ?? null
}

/** True where both stand at one address. */
export function sameAddress(a: TextFacts, b: TextFacts): boolean {
  if (a.revises === b.id || b.revises === a.id) return true
  const known = new Set(addressKeys(a.canonical, a.address))
  return addressKeys(b.canonical, b.address).some((key) => known.has(key))
}

/** True where the canonical address is at the article's own outlet, as far as names and hosts tell. */
export function ownsCanonical({ canonical, address, outlet }: TextFacts): boolean {
  const [at] = addressKeys(canonical)
  if (at === undefined) return false
  const [from] = addressKeys(address)
  if (from !== undefined) return host(from) === host(at)
  const letters = outlet === null ? '' : nameKey(outlet).replaceAll('-', '')
  return (
    letters !== '' &&
    host(at)
      .replace(/[^\p{L}\p{N}]/gu, '')
      .includes(letters)
  )
}

const host = (key: string): string => key.split('/', 1)[0] ?? key

/** Where the page was found elsewhere than its canonical address says. */
const pointsElsewhere = ({ canonical, address }: TextFacts): boolean => {
  const [[at], [from]] = [addressKeys(canonical), addressKeys(address)]
  return at !== undefined && from !== undefined && host(at) !== host(from)
}

/**
 * Which of two texts comes before the other: one that owns up to another source comes after one that does not, then the day of
 * publication counts, where a text without a day comes last; of one day the longer is first, since texts are cut more often than
 * added to. Ids make it an order without ties, the same on every machine.
 */
export const firstFirst = (a: TextFacts, b: TextFacts): number => byRank(rankOf(a), rankOf(b))

/** Texts in that order; what each is ranked by is worked out once. */
export const inOrderOfRank = <Text extends TextFacts>(texts: readonly Text[]): Text[] =>
  texts
    .map((text) => ({ text, rank: rankOf(text) }))
    .toSorted((a, b) => byRank(a.rank, b.rank))
    .map(({ text }) => text)

const rankOf = (text: TextFacts) => ({
  elsewhere: Number(comesFromElsewhere(text)),
  day: lastDay(text),
  length: text.length,
  id: text.id,
})

type Rank = ReturnType<typeof rankOf>

const byRank = (a: Rank, b: Rank): number =>
  a.elsewhere - b.elsewhere || compared(a.day, b.day) || b.length - a.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const comesFromElsewhere = (text: TextFacts): boolean => creditedTo(text).length > 0 || pointsElsewhere(text)

// Two endless days differ by nothing that is a number.
const compared = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)
