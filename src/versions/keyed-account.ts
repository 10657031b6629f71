import { contentName, foldedWords, shortHash } from '#util'
import type { VersionLanguage } from './language.ts'
import { isUndated, type Said, saidOf } from './order-of-saying.ts'
import type { ReadAccount } from './read-account.ts'

/** An account with what it is found by, and what it asks for. */
export interface KeyedAccount {
  readonly read: ReadAccount
  readonly said: Said
  /** The same for accounts of the same words by the same speaker. */
  readonly words: string
  /** What others find it by. */
  readonly keys: readonly number[]
  readonly asks: readonly Ask[]
}

/** A key whose accounts are worth comparing, before it, after it, or both. */
interface Ask {
  readonly key: number
  readonly side: 'earlier' | 'later' | 'both'
  /** How much one account that has it counts; null where that depends on how rare it is. */
  readonly weight: number | null
}

/**
 * Keys of an account: its terms; what it is about, together with the sort of thing it says of it, as "Prigozhin" is in all accounts of
 * a case and "Prigozhin, place" is not; who speaks; and, where its words speak of another account, that they do, and whom they name.
 */
export function keyedAccount(read: ReadAccount, language: VersionLanguage): KeyedAccount {
  const { account, matter } = read
  const terms = [...matter.terms.keys()].map((term) => shortHash(`term ${term}`))
  const aspects = aspectsOf(read)
  const matters = matter.subject.flatMap((term) => aspects.map((aspect) => shortHash(`${aspect} of ${term}`)))
  const speaker = speakerTerms(account.speaker, language)
  const own = (what: string) => speaker.map((term) => shortHash(`${what} ${term}`))
  const speaksOf = matter.act !== 'state'
  const named = speaksOf ? [...matter.named] : []
  const ask = (keys: readonly number[], side: Ask['side'], weight: number | null): Ask[] =>
    keys.map((key) => ({ key, side, weight }))
  return {
    read,
    said: saidOf(read),
    // What has no day does not stand for what has one: as of a day it is not in view.
    words: contentName(
      isUndated(read) ? 'undated' : 'dated',
      account.speaker ?? '',
      foldedWords(account.cue),
      foldedWords(account.content),
      account.polarity,
      account.modality,
      ...matter.days.map(({ edtf, edge }) => `${edge ?? ''} ${edtf}`),
    ),
    keys: distinct([
      ...terms,
      ...matters,
      ...own('speaker'),
      ...named.map((term) => shortHash(`names ${term}`)),
      ...(speaksOf ? own('speaks of') : []),
      ...(matter.stance === null ? [] : own('stance')),
    ]),
    asks: [
      ...ask(distinct(terms), 'both', null),
      ...ask(distinct(matters), 'both', null),
      ...(speaksOf ? ask(distinct(own('speaker')), 'earlier', bySpeaker) : []),
      ...ask(distinct(own('speaks of')), 'later', bySpeaker),
      ...(matter.stance === null ? [] : ask(distinct(own('stance')), 'both', bySpeaker)),
      ...ask(distinct(named.map((term) => shortHash(`speaker ${term}`))), 'earlier', bySpeaker),
      ...ask(distinct(own('names')), 'later', bySpeaker),
    ],
  }
}

/** Who speaks alone makes an account worth comparing where words speak of other accounts. */
const bySpeaker = 0.3

function aspectsOf({ matter }: ReadAccount): string[] {
  return [
    ...(matter.places.length > 0 ? ['place'] : []),
    ...[...matter.sides.keys()].map((name) => `side ${name}`),
    ...matter.quantities.flatMap(({ counted }) => (counted.length > 0 ? [`number ${counted.at(-1)}`] : [])),
  ]
}

function speakerTerms(speaker: string | null, language: VersionLanguage): readonly string[] {
  if (speaker === null) return []
  const { body, person } = language.bodyOf(speaker)
  return [...new Set([...body, ...person])]
}

const distinct = (keys: readonly number[]): number[] => [...new Set(keys)].toSorted((a, b) => a - b)
