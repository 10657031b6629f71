import type {
  Actor,
  Article,
  ArticleId,
  AsOf,
  Capture,
  Claim,
  Deal,
  Deed,
  Entry,
  EntryBody,
  Hypothesis,
  Indicator,
  Judgement,
  JudgementSubject,
  NamedSource,
  OriginLink,
  Reading,
  Tie,
  TimelineEvent,
  Verification,
  Written,
} from '#model'

/** What enters the ledger at once: all of it or nothing. `bytes` holds what the `capture-kept` bodies speak of, by SHA-256. */
export interface Batch {
  readonly author: string
  readonly bodies: readonly EntryBody[]
  readonly bytes?: ReadonlyMap<string, Uint8Array>
  /** What follows from the bodies and from what the file holds; it enters with them, and nothing else enters in between. */
  readonly conclude?: (lookup: CopyLookup) => Promise<readonly EntryBody[]>
}

/** Finds what an article can be compared with, the article itself among it. */
export interface CopyLookup {
  candidates(query: {
    /** Sampled shingles; at most `most` articles that share them are given. */
    readonly keys: readonly number[]
    /** Facts that an article is known by: some articles of each are given. */
    readonly facts: readonly number[]
    readonly articles: readonly ArticleId[]
    readonly most: number
  }): Promise<readonly SketchedArticle[]>
  /** Articles for whose origin nobody has looked since they were last read; those read last first. */
  unsearched(most: number): Promise<readonly ArticleId[]>
  /** The standing reading of an article, or null. */
  reading(article: ArticleId): Promise<Reading | null>
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

export interface ArticleHead
  extends Pick<Article, 'id' | 'title' | 'outlet' | 'published' | 'byline' | 'credit' | 'canonical'> {
  readonly revises: ArticleId | null
  /** Length of its body in UTF-16 units. */
  readonly length: number
}

export interface Recorded<Value> {
  readonly value: Value
  readonly recordedAt: string
}

export interface ArticleRow extends Recorded<ArticleHead> {
  readonly capture: Capture
  readonly claims: number
}

export interface SketchedArticle extends Omit<ArticleRow, 'recordedAt'> {
  readonly shingles: Uint32Array
  readonly named: readonly NamedSource[]
}

/** A judgement that stands, with who made it and when. */
export interface Judged {
  readonly judgement: Judgement
  readonly author: string
  readonly recordedAt: string
}

/** What was found of origins, and what people said of them. */
export interface OriginFindings {
  readonly links: readonly OriginLink[]
  readonly named: ReadonlyMap<ArticleId, readonly NamedSource[]>
  readonly judged: readonly Judged[]
}

/** What a person wrote, and when. */
export interface WrittenBy extends Recorded<Written> {
  readonly author: string
}

/** What the articles of a case tell, one by one, and what people wrote of it. */
export interface CaseFindings {
  readonly deeds: readonly Recorded<Deed>[]
  readonly deals: readonly Recorded<Deal>[]
  readonly ties: readonly Recorded<Tie>[]
  readonly hypotheses: readonly Recorded<Hypothesis>[]
  readonly indicators: readonly Recorded<Indicator>[]
  readonly written: readonly WrittenBy[]
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
  /** Every capture, in the order in which they were kept. */
  captures(): Promise<readonly Capture[]>
  summary(asOf: AsOf): Promise<CaseSummary>
  articles(asOf: AsOf): Promise<Found<ArticleRow>>
  reading(article: string, asOf: AsOf): Promise<(Recorded<Reading> & { readonly capture: Capture }) | null>
  claims(query: ClaimQuery, asOf: AsOf): Promise<Found<Recorded<Claim>>>
  events(asOf: AsOf): Promise<Found<Recorded<TimelineEvent>>>
  actors(asOf: AsOf): Promise<readonly { readonly article: string; readonly actor: Actor }[]>
  origins(asOf: AsOf): Promise<OriginFindings>
  /** By record time alone: what each rests on says when it became public. */
  findings(asOf: AsOf): Promise<CaseFindings>
  /** The decision that stands on a subject, withdrawn or not; null where nobody decided. */
  decision(subject: JudgementSubject): Promise<Judgement['decision'] | null>
  verify(): Promise<Verification>
  close(): Promise<void>
}
