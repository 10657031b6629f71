import type { Token } from '#language'
import type { Role } from '#model'
import { postModifiers, postNouns } from './nouns.ts'
import { type Owner, ownerAfter, ownerBefore } from './owner.ts'

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
  if (!noun || !postNouns.has(noun.lower)) return null
  let first = index
  while (postModifiers.has(tokens[first - 1]?.lower ?? '') || postNouns.has(tokens[first - 1]?.lower ?? '')) first--
  if (
    first === index &&
    ofOffice.has(noun.lower) &&
    /^[a-z]{3,}$/u.test(tokens[first - 1]?.text ?? '') &&
    tokens[first - 2]?.lower === 'the'
  )
    first--
  const owner = ownerBefore(text, tokens, first) ?? ownerAfter(text, tokens, index + 1)
  const words = tokens.slice(first, index + 1).map(({ lower }) => lower)
  const role = words.filter((word) => !lastingNot.has(word)).join(' ') || noun.lower
  return {
    role: { role, of: owner?.name ?? null },
    owner,
    from: owner && owner.from < first ? owner.from : first,
    to: owner && owner.from > index ? owner.to : index + 1,
  }
}

// "the harbour minister": whatever word stands before these tells the office.
const ofOffice = new Set(['minister', 'secretary'])

// Said of the holder, not part of the post's name.
const lastingNot = new Set([
  'late',
  'longtime',
  'long-time',
  'outgoing',
  'incoming',
  'exiled',
  'veteran',
  'then-president',
])

export const isSpokesman = ({ role }: Role): boolean => /spokes(?:man|woman|person)$|press secretary$/u.test(role)
