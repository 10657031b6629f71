import type {
  AccountKeys,
  Actor,
  Article,
  ArticleId,
  AsOf,
  Capture,
  Claim,
  ClaimId,
  ClaimPlace,
  Deal,
  Deed,
  Entry,
  EntryBody,
  Hypothesis,
  Indicator,
  Judgement,
  JudgementSubject,
  KeptLink,
  KnownActor,
  LinkKind,
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
  readonly conclude?: Conclude
}

/** Each conclusion is entered before the next one is asked for, so that it can rest on it. */
export type Conclude = (lookup: Lookup) => AsyncIterable<EntryBody>

export interface Lookup extends CopyLookup {
  readonly links: LinkLookup
}

/** A claim that is linked with others, and where it stands among them. */
export interface StoredAccount extends Pick<AccountKeys, 'claim' | 'words' | 'day' | 'place'> {
  readonly id: number
  readonly article: ArticleId
}

export type StandingAccount = Omit<StoredAccount, 'id'>

/** A claim with its speaker as its own article knows it, and what a person put in the place of what was found. */
export interface SpokenClaim {
  readonly claim: Claim
  readonly speaker: Actor | null
  readonly correction: Readonly<Record<string, unknown>> | null
}

/** Finds what a claim can be linked with, in the file as it stands. */
export interface LinkLookup {
  /** Articles for whose links nobody has looked since they were last read; those read last first. */
  unlinked(most: number): Promise<readonly ArticleId[]>
  claims(article: ArticleId): Promise<readonly SpokenClaim[]>
  accountsIn(article: ArticleId): Promise<readonly StoredAccount[]>
  /** All accounts of these words. */
  accountsOf(words: readonly string[]): Promise<readonly StoredAccount[]>
  /** For each key, the accounts that have it: of each side of the day at most so many, those nearest to it. */
  near(query: {
    readonly keys: readonly number[]
    readonly day: number
    readonly most: number
  }): Promise<readonly { readonly key: number; readonly accounts: readonly StoredAccount[] }[]>
  read(claims: readonly ClaimId[]): Promise<readonly SpokenClaim[]>
}

/** A link as the file holds it, found or written; `owner` is the article whose search found it, or the id of what a person wrote. */
export interface LinkRow {
  readonly id: string
  readonly owner: string
  readonly a: ClaimId
  readonly b: ClaimId
  readonly kind: LinkKind | 'one-question' | 'same-answer'
  readonly choice: KeptLink['choice'] | 'written'
  readonly day: number
  readonly rule: string
  readonly reason: string
  readonly confidence: number
}

/** Where a link stands in the list of links. */
export type LinkPlace = Pick<LinkRow, 'day' | 'a' | 'b'>

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

/** A claim as it stands, with what people decided on it. */
export interface JudgedClaim extends Recorded<Claim> {
  /** As it was read, where a person corrected it. */
  readonly found: Claim | null
  readonly judged: readonly Judged[]
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
  /** Of its entry. */
  readonly sequence: number
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
  /** Also those that a person rejected. */
  readonly rejected?: boolean
  /** Only those that an entry after this one read. */
  readonly recordedAfter?: number
  /** Only those after this one in the order of the list. */
  readonly after?: ClaimPlace
  readonly most?: number
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
  /** The sequence of the last entry by then. */
  lastEntry(asOf: AsOf): Promise<number>
  summary(asOf: AsOf): Promise<CaseSummary>
  articles(asOf: AsOf): Promise<Found<ArticleRow>>
  reading(article: string, asOf: AsOf): Promise<(Recorded<Reading> & { readonly capture: Capture }) | null>
  claims(query: ClaimQuery, asOf: AsOf): Promise<Found<JudgedClaim>>
  events(asOf: AsOf): Promise<Found<Recorded<TimelineEvent>>>
  actors(asOf: AsOf): Promise<readonly { readonly article: string; readonly actor: Actor }[]>
  /** Those of the articles that were read after one entry and up to another, and which articles these are. */
  actorsRead(
    after: number,
    upTo: number,
  ): Promise<{
    readonly articles: ReadonlySet<string>
    readonly rows: readonly { readonly article: string; readonly actor: Actor }[]
  }>
  origins(asOf: AsOf): Promise<OriginFindings>
  /** By record time alone: what each rests on says when it became public. */
  findings(asOf: AsOf): Promise<CaseFindings>
  /** The links that one of these claims is an end of, with what else their later accounts could mean. */
  linksAround(claims: readonly string[], asOf: AsOf): Promise<readonly LinkRow[]>
  /** Links by the day of the later account, after a place; only those that open a question, or all. */
  linksPage(
    query: {
      readonly after: LinkPlace | null
      readonly most: number | null
      readonly opening: boolean
      /** Only those that an entry after this one found. */
      readonly recordedAfter?: number
    },
    asOf: AsOf,
  ): Promise<readonly LinkRow[]>
  /** The accounts of the same words as these claims that were public. */
  accountsLike(claims: readonly string[], asOf: AsOf): Promise<readonly StandingAccount[]>
  /** Rejected ones too; as they stood in record time, whenever they became public. */
  claimsByIds(ids: readonly string[], asOf: AsOf): Promise<readonly JudgedClaim[]>
  /** Claims of the same words by the same speaker as these. */
  claimsLike(ids: readonly string[], threshold: number, asOf: AsOf): Promise<readonly JudgedClaim[]>
  /** Those of these articles that were public. */
  articlesByIds(ids: readonly string[], asOf: AsOf): Promise<readonly ArticleRow[]>
  /** What was found and judged of these articles' origins, and of all that may be of one origin with them. */
  originsAround(
    articles: readonly string[],
    asOf: AsOf,
  ): Promise<OriginFindings & { readonly articles: readonly ArticleId[] }>
  link(id: string, asOf: AsOf): Promise<LinkRow | null>
  /** What stood then, one judgement a person and subject, `withdraw` among them; the latest last. */
  judgements(
    query: { readonly subjects?: readonly JudgementSubject[]; readonly noun?: string },
    asOf: AsOf,
  ): Promise<readonly Judged[]>
  /** Known actors that were imported, in order; a later one with the same ids takes the place of an earlier one. */
  imported(asOf: AsOf): Promise<readonly KnownActor[]>
  /** What people wrote of a noun. */
  written(
    query: { readonly noun: Written['noun']; readonly ids?: readonly string[] },
    asOf: AsOf,
  ): Promise<readonly WrittenBy[]>
  /** Articles whose claims were not linked yet: an older case has some. */
  unlinked(): Promise<number>
  /** The decision that stands on a subject, withdrawn or not; null where nobody decided. */
  decision(subject: JudgementSubject): Promise<Judgement['decision'] | null>
  verify(): Promise<Verification>
  close(): Promise<void>
}
