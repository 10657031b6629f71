import type { Token } from '#language'
import type { Role } from '#model'
import { callingNouns, postModifiers, postNouns, shortTitles } from './nouns.ts'
import { type Owner, ownerAfter, ownerBefore } from './owner.ts'
import { wordSet } from './word-set.ts'

/** A post as words name it: tokens `[from, to)`, with its owner. */
export interface Post {
  readonly role: Role
  readonly owner: Owner | null
  readonly from: number
  readonly to: number
}

/** The post whose noun stands at `index` ("Wagner Group [boss]", "the Belarusian foreign [minister]"), or null. */
export function postAt(text: string, tokens: readonly Token[], index: number): Post | null {
  const noun = tokens[index]
  if (!noun || !isPostNoun(tokens, index)) return null
  let first = index
  while (first > 0 && (isModifier(tokens[first - 1]) || postNouns.has(tokens[first - 1]?.lower ?? ''))) first--
  if (
    first === index &&
    ofOffice.has(noun.lower) &&
    /^[a-z]{3,}$/u.test(tokens[first - 1]?.text ?? '') &&
    tokens[first - 2]?.lower === 'the'
  )
    first--
  const end = officeEnd(tokens, index)
  const owner = ownerBefore(text, tokens, first) ?? ownerAfter(text, tokens, end)
  const words = tokens.slice(first, end).map(({ lower }) => shortTitles.get(lower) ?? lower)
  const role = roleOf(words) || noun.lower
  return {
    role: { role, of: owner?.name ?? null },
    owner,
    from: owner && owner.from < first ? owner.from : first,
    to: owner && owner.from > index ? owner.to : end,
  }
}

const offices =
  wordSet(`state defense defence education energy labor commerce agriculture transportation interior finance health justice staff
  transport culture trade war`)

/** Past the words of "secretary [of state]", "chief [of staff]", which are no owner. */
function officeEnd(tokens: readonly Token[], index: number): number {
  const isOffice = ofOffice.has(tokens[index]?.lower ?? '') || tokens[index]?.lower === 'chief'
  const of = tokens[index + 1]?.lower === 'of' ? (tokens[index + 2]?.lower ?? '') : ''
  return isOffice && offices.has(of) ? index + 3 : index + 1
}

/** A noun for a post; a calling such as "engineer" only without a capital, or where the sentence opens with it. */
function isPostNoun(tokens: readonly Token[], index: number): boolean {
  const { lower, text } = tokens[index] ?? { lower: '', text: '' }
  return (
    postNouns.has(lower) || (callingNouns.has(lower) && (index === 0 || text === lower || text === text.toUpperCase()))
  )
}

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined && (postModifiers.has(token.lower) || past.test(token.lower))

// "then-foreign minister", "ex-president": held before.
const past = /^(?:then|ex)-\p{L}/u

/** The words of a post as one role; "then" and "ex-" say that it is over. */
function roleOf(words: readonly string[]): string {
  const isOver = words.some((word) => word === 'then' || /^(?:then|ex)-/u.test(word)) && !words.includes('former')
  const lasting = words
    .map((word) => word.replace(/^(?:then|ex)-/u, ''))
    .filter((word) => word !== 'then' && !lastingNot.has(word))
    .map((word) => (word === 'gop' ? 'republican' : word))
  return lasting.length === 0 ? '' : [...(isOver ? ['former'] : []), ...lasting].join(' ')
}

// "the harbour minister": whatever word stands before these tells the office.
const ofOffice = new Set(['minister', 'secretary'])

// Said of the holder, not part of the post's name.
const lastingNot = new Set(['late', 'longtime', 'long-time', 'outgoing', 'incoming', 'exiled', 'veteran'])

export const isSpokesman = ({ role }: Role): boolean => /spokes(?:man|woman|person)$|press secretary$/u.test(role)
