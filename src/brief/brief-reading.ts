import type { Dated, Deal, Form, Hypothesis, Indicator, Modality, Polarity, Span, Tie } from '#model'

/** A claim as a brief tells it; those of copies are folded into it. */
export interface BriefClaim {
  readonly id: string
  readonly article: string
  readonly speaker: string | null
  /** The words that name who speaks. */
  readonly source: string
  readonly cue: readonly Pick<Span, 'start' | 'end' | 'exact'>[]
  readonly content: readonly Span[]
  readonly form: Form
  readonly polarity: Polarity
  readonly modality: Modality
  readonly saidOn: Dated
  readonly about: Dated
  readonly knownFrom: Dated
  /** Of its article. */
  readonly origin: string
  readonly copies: number
}

/** Something that the running text of an article dates, and that no claim carries. */
export interface BriefEvent {
  readonly id: string
  readonly article: string
  readonly on: Dated
  readonly span: Span
  /** Independent ones that tell it in the same words. */
  readonly origins: number
}

export interface BriefQuestion {
  readonly id: string
  readonly question: string
  readonly versions: readonly {
    readonly answer: string
    readonly holders: readonly {
      readonly name: string | null
      readonly from: string | null
      readonly to: string | null
    }[]
    readonly claims: readonly string[]
    readonly origins: readonly string[]
  }[]
}

/** What became public, or stood otherwise, since a day. */
export type BriefChange =
  | { readonly what: 'claim'; readonly claim: string }
  | {
      readonly what: 'question-opened' | 'version-new' | 'version-left' | 'version-confirmed'
      readonly question: string
      readonly words: string
      readonly answer: string | null
      readonly who: string | null
    }

/** An article that is cited, and the bytes that it was read from. */
export interface BriefSource {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: Dated
  readonly address: string
  readonly sha256: string
}

/** What a brief is made from: a case at a point of its clocks. */
export interface BriefReading {
  readonly title: string
  /** The day by which it was public; null for all that the case holds. */
  readonly asOf: string | null
  readonly recordAsOf: string | null
  /** The day since which changes are told; null where nobody asks. */
  readonly since: string | null
  readonly articles: number
  readonly origins: number
  readonly leftOut: { readonly later: number; readonly undated: number }
  readonly claims: readonly BriefClaim[]
  readonly events: readonly BriefEvent[]
  readonly questions: readonly BriefQuestion[]
  readonly changes: readonly BriefChange[]
  readonly deals: readonly Deal[]
  readonly ties: readonly Tie[]
  readonly hypotheses: readonly Hypothesis[]
  readonly indicators: readonly Indicator[]
  /** Null for an article of which no more than its id is known. */
  readonly source: (article: string) => BriefSource | null
  readonly actor: (id: string) => string
}
