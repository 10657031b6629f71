import type { DayBounds } from '#util'
import type { Quantity } from './quantity.ts'

/** What an account's own words do to what they speak of. */
export type SpeechAct =
  | 'state'
  | 'confirm'
  | 'admit'
  | 'deny'
  | 'contradict'
  | 'question'
  | 'retract'
  | 'revise'
  | 'repeat'
  | 'relay'
  | 'narrow'
  | 'support'

/** `actual`: as a fact. `planned`: will, intends to. `possible`: may, if, perhaps. `demanded`: must, should, calls for. */
export type Mode = 'actual' | 'planned' | 'possible' | 'demanded'

/** A word that tells what an account is about; several words of one meaning are one term. */
export interface Term {
  /** How much it tells: a name more than a verb, a common word less. */
  readonly weight: number
  readonly isName: boolean
  /** 1 where it is stated, -1 where it is negated. */
  readonly sign: 1 | -1
  /** As written. */
  readonly word: string
}

/** The side of a set of opposites that is taken ("alive" of "alive or dead"). */
export interface Side {
  readonly side: number
  /** How many sides there are. */
  readonly of: number
  /** The words that take it, the first and all. */
  readonly words: string
  readonly all: readonly string[]
  readonly isNegated: boolean
  /** True for a state that comes and goes. */
  readonly passes: boolean
}

export interface Place {
  readonly key: string
  readonly words: string
  /** The key of what it lies in, where that is known. */
  readonly within?: string | null
}

/** A day or a wider time that an account names; `edge` where it is only an end ("after 7 October", "by Friday"). */
export interface Day extends DayBounds {
  readonly edtf: string
  readonly edge: string | null
}

export interface MatterWord {
  readonly text: string
  readonly term: string
  readonly weight: number
}

/** What is read from an account before it is compared. */
export interface Matter {
  readonly act: SpeechAct
  /** The words that do the act; null for a plain statement. */
  readonly actWords: string | null
  readonly terms: ReadonlyMap<string, Term>
  readonly quantities: readonly Quantity[]
  /** By set of opposites. */
  readonly sides: ReadonlyMap<string, Side>
  /** Where somebody or something is said to be or to have gone. */
  readonly places: readonly Place[]
  /** Who is said to have done it, by terms. */
  readonly agents: readonly Place[]
  readonly causes: readonly Place[]
  /** What something is said to carry or hold. */
  readonly objects: readonly Place[]
  /** Terms of who is said to have won. */
  readonly winner: readonly string[]
  /** Terms of things of which all are meant ("every [village]"). */
  readonly everyOf: readonly string[]
  /** Terms of the parts or places that a number is of ("the turnout in the [capital]"). */
  readonly qualifiers: readonly string[]
  /** Terms that are one of a kind ("captain", "barge", "second"), with the kind; numbers that name a thing ("hall three") too. */
  readonly kinds: ReadonlyMap<string, string>
  /** Terms of the subject, where it is no pronoun. */
  readonly subject: readonly string[]
  /** True where the subject is who speaks ("we", "I", "it" of a body). */
  readonly isOfSpeaker: boolean
  /** True for a passive ("had been warned"). */
  readonly isPassive: boolean
  /** Words that mark a thing off from the one spoken of before ("another", "last year"). */
  readonly marks: ReadonlySet<string>
  /** True for a number that leaves no more to come ("in all", "no more than"). */
  readonly isClosed: boolean
  /** True where it states no fact that another could contradict: a judgement, or no position. */
  readonly isOpinion: boolean
  readonly stance: 'hostile' | 'conceding' | null
  readonly days: readonly Day[]
  readonly mode: Mode
  /** True where the whole is denied or its main verb negated. */
  readonly isNegated: boolean
  /** True where a deed is negated ("had not", "nobody"), and not that there is something ("no"). */
  readonly negatesDeed: boolean
  /** True where a pronoun may mean the speaker. */
  readonly hasPronoun: boolean
  /** Terms of all words, cue and all, for who is named. */
  readonly named: ReadonlySet<string>
  readonly words: readonly MatterWord[]
  readonly text: string
}
