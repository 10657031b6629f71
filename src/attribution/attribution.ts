import type { Analysed, Sentence } from '#language'
import type { Form, Modality, Polarity, Why } from '#model'
import type { Range } from '#util'

/** Somebody's words as found in a text: source, cue and content, before it is known who is meant and when it was said. */
export interface Attribution {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  /** The sources of those who pass it on, outermost first, where the text names any. */
  readonly via?: readonly Range[]
  readonly form: Form
  readonly polarity: Polarity
  readonly modality: Modality
  readonly occasion: string | null
  readonly confidence: number
  readonly why: Why
}

/** Where a finder looks: one sentence of an analysed text. */
export interface Place {
  readonly analysed: Analysed
  readonly sentence: Sentence
  readonly index: number
}

/** Finds attributions of one construction in a sentence. */
export type Finder = (place: Place) => Attribution[]

/** Makes the attributions of a whole text better: joins, splits, drops or completes them, and notes it in `why.steps`. */
export type Refiner = (attributions: readonly Attribution[], analysed: Analysed) => Attribution[]

/** The finders and refiners of a language, in order. */
export interface AttributionRules {
  readonly finders: readonly Finder[]
  readonly refiners: readonly Refiner[]
}

interface Draft {
  readonly rule: string
  readonly because: string
  readonly source?: Range | null | undefined
  readonly cue: Range
  readonly content: Range
  readonly confidence: number
  readonly form?: Form
  readonly polarity?: Polarity
  readonly modality?: Modality
}

/** An attribution with one span a role, plain unless the finder says otherwise. */
export function attribution(draft: Draft): Attribution {
  return {
    source: draft.source ? [draft.source] : [],
    cue: [draft.cue],
    content: [draft.content],
    form: draft.form ?? 'indirect',
    polarity: draft.polarity ?? 'positive',
    modality: draft.modality ?? 'asserted',
    occasion: null,
    confidence: draft.confidence,
    why: { rule: draft.rule, because: draft.because, steps: [] },
  }
}

/** The same attribution with some of it changed, and why. */
export const refined = (before: Attribution, change: Partial<Attribution>, reason: string): Attribution => ({
  ...before,
  ...change,
  why: { ...before.why, steps: [...before.why.steps, reason] },
})
