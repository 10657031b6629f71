import type {
  Actor,
  Article,
  AsOf,
  Capture,
  Claim,
  Entry,
  EntryBody,
  Reading,
  TimelineEvent,
  Verification,
} from '#model'

/** What enters the ledger at once: all of it or nothing. `bytes` holds what the `capture-kept` bodies speak of, by SHA-256. */
export interface Batch {
  readonly author: string
  readonly bodies: readonly EntryBody[]
  readonly bytes?: ReadonlyMap<string, Uint8Array>
}

export interface CaseSummary {
  readonly id: string
  readonly title: string
  readonly openedAt: string
  readonly lastRecordedAt: string
  readonly entries: number
  readonly articles: number
  /** Epoch days between which what is read became public. */
  readonly disclosed: { readonly first: number | null; readonly last: number | null }
}

/** What a reading of the case at a point of disclosure time leaves out. */
export interface LeftOut {
  readonly later: number
  readonly undated: number
}

export type ArticleHead = Pick<Article, 'id' | 'title' | 'outlet' | 'published' | 'byline' | 'credit'>

export interface Recorded<Value> {
  readonly value: Value
  readonly recordedAt: string
}

export interface ArticleRow extends Recorded<ArticleHead> {
  readonly capture: Capture
  readonly claims: number
}

export interface ClaimQuery {
  readonly speakers?: readonly string[]
  readonly article?: string
  readonly form?: string
  readonly contains?: string
  readonly threshold: number
}

export interface Found<Row> {
  readonly rows: readonly Row[]
  readonly leftOut: LeftOut
}

/** A case file. Everything enters by `append`; everything else reads, as of a point on the two clocks. */
export interface Ledger {
  readonly location: string
  append(batch: Batch): Promise<readonly Entry[]>
  /** Entries in order, from a sequence on. */
  entries(from?: number): AsyncIterable<Entry>
  capture(sha256: string): Promise<Uint8Array | null>
  summary(asOf: AsOf): Promise<CaseSummary>
  articles(asOf: AsOf): Promise<Found<ArticleRow>>
  reading(article: string, asOf: AsOf): Promise<(Recorded<Reading> & { readonly capture: Capture }) | null>
  claims(query: ClaimQuery, asOf: AsOf): Promise<Found<Recorded<Claim>>>
  events(asOf: AsOf): Promise<Found<Recorded<TimelineEvent>>>
  actors(asOf: AsOf): Promise<readonly { readonly article: string; readonly actor: Actor }[]>
  verify(): Promise<Verification>
  close(): Promise<void>
}
