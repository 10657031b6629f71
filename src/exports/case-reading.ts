import type {
  Actor,
  Article,
  Capture,
  Claim,
  Deal,
  Hypothesis,
  Indicator,
  Link,
  Membership,
  Tie,
  TimelineEvent,
} from '#model'

/** A claim as exports see it: its speaker is an actor of the whole case. */
export interface ClaimRecord extends Claim {
  readonly speakerName: string | null
  /** The claim that this one repeats word for word in a copy. */
  readonly copyOf: Claim['id'] | null
  readonly recordedAt: string
}

/** An article with its place among the texts of its origin. */
export interface ArticleRecord
  extends Pick<Article, 'id' | 'title' | 'outlet' | 'published' | 'byline' | 'credit' | 'canonical'> {
  readonly capture: Pick<Capture, 'sha256' | 'mediaType' | 'byteLength' | 'address'>
  readonly origin: { readonly id: string; readonly name: string }
  readonly relation: Membership
  readonly recordedAt: string
}

/** One article and what it says. What is long is read when it is asked for. */
export interface Report {
  readonly article: ArticleRecord
  /** In the order of the text. */
  claims(): Promise<readonly ClaimRecord[]>
  text(): Promise<string>
}

export interface QuestionRecord {
  readonly id: string
  readonly question: string
  readonly subject: string | null
  readonly kind: string
  readonly versions: readonly {
    readonly answer: string
    readonly holders: readonly {
      readonly actor: string | null
      readonly name: string | null
      readonly from: string | null
      readonly to: string | null
    }[]
    readonly claims: readonly string[]
    readonly origins: readonly string[]
  }[]
}

/** A person's grade of a claim by the Admiralty code. */
export interface GradeRecord {
  readonly claim: string
  readonly credibility: string
  readonly reason: string | null
  readonly author: string
  readonly recordedAt: string
}

export interface CaptureRecord {
  readonly capture: Capture
  readonly recordedAt: string
  readonly bytes: () => Promise<Uint8Array>
}

/** What is read from: a case at a point of its two clocks. Long lists come one after the other, so that none is held whole. */
export interface CaseReading {
  readonly head: {
    readonly id: string
    readonly title: string
    /** Of the last entry in view: an export is no younger than what it holds. */
    readonly recordedAt: string
    readonly asOf: string | null
    readonly recordAsOf: string | null
  }
  /** Each article once, those of one origin together. */
  reports(): AsyncIterable<Report>
  actors(): AsyncIterable<Actor>
  actor(id: string): Actor | null
  links(): AsyncIterable<Link>
  questions(): AsyncIterable<QuestionRecord>
  events(): AsyncIterable<TimelineEvent>
  deals(): AsyncIterable<Deal>
  ties(): AsyncIterable<Tie>
  hypotheses(): AsyncIterable<Hypothesis>
  indicators(): AsyncIterable<Indicator>
  grades(): AsyncIterable<GradeRecord>
  captures(): AsyncIterable<CaptureRecord>
}
