import type { Token } from '#language'
import type { Naming, NamingFinder } from '../naming.ts'
import { naming } from '../naming.ts'
import { nameRunEnd, wordsOf } from './name-run.ts'
import { nameType } from './name-type.ts'
import { postModifiers, postNouns } from './nouns.ts'
import { isSpokesman, type Post, postAt } from './post.ts'
import { pronounOfNoun } from './pronouns.ts'
import { partyBeside } from './told.ts'

// [Belarusian president Alexander Lukashenko] is here.   [Wagner Group boss Yevgeny Prigozhin] left.
// [Putin's spokesman Dmitry Peskov] said so.             [President Putin] did not.
// The president of Belarus, [Alexander Lukashenko], agreed.   Its chairwoman, [Liis Tamm], left.

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir'])

/** A person named with a post before the name. The owner of the post, when it is a person or a body, is named too. */
export const titledPerson: NamingFinder = ({ tokens }, { text }) =>
  tokens.flatMap((noun, index) => {
    const post = postAt(text, tokens, index)
    if (!post) return []
    const apposed = apposedName(tokens, post)
    if (apposed === null && post.owner && post.owner.from > index) return []
    const from = apposed ?? (tokens[post.to]?.text === '.' && noun.text.length <= 4 ? post.to + 1 : post.to)
    const to = nameEnd(tokens, from)
    const [first, last] = [tokens[apposed ?? post.from], tokens[to - 1]]
    if (to === from || !first || !last) return []
    const person = naming(
      { start: first.start, end: last.end },
      {
        name: wordsOf(text, tokens, from, to),
        type: 'person',
        role: titles.has(noun.lower) ? null : post.role,
        speaksFor: isSpokesman(post.role) ? (post.owner?.name ?? null) : null,
        person: pronounOfNoun(noun.text),
        told: partyBeside(tokens, from, to),
      },
    )
    return [person, ...ownerNaming(post, text, tokens)]
  })

// A name after a title may begin with a month: "Prime Minister May Lindqvist".
const months = new Set(['may', 'april', 'june', 'august'])

function nameEnd(tokens: readonly Token[], from: number): number {
  const to = nameRunEnd(tokens, from)
  if (to > from || !months.has(tokens[from]?.lower ?? '')) return to
  const rest = nameRunEnd(tokens, from + 1)
  return rest > from + 1 ? rest : /^\d/u.test(tokens[from + 1]?.text ?? '') ? from : from + 1
}

const pointing = new Set(['his', 'her', 'its', 'their', 'whose'])

/** Where the name starts that stands between commas after a post with its owner ("Its editor, [Nils Rønning],"), or null. */
function apposedName(tokens: readonly Token[], { owner, from, to }: Post): number | null {
  const before = tokens[from - 1]?.lower ?? ''
  const isOwned = owner !== null || pointing.has(before) || /^['’]s?$/u.test(before)
  // "the mayor of the town, Rein Oja,": whose post it is may be told in small letters.
  const after = isOwned ? to : ownedAfter(tokens, to)
  if (after === null || tokens[after]?.text !== ',') return null
  let start = after + 1
  while (postNouns.has(tokens[start]?.lower ?? '') || postModifiers.has(tokens[start]?.lower ?? '')) start++
  if (start > after + 1 && tokens[start]?.text === '.') start++
  const end = nameRunEnd(tokens, start)
  return end - start >= 2 && /^[,.;)]$/u.test(tokens[end]?.text ?? '.') ? start : null
}

function ownedAfter(tokens: readonly Token[], to: number): number | null {
  if (!['of', 'for'].includes(tokens[to]?.lower ?? '')) return null
  const end = tokens.slice(to, to + 6).findIndex(({ text }) => text === ',')
  return end > 1 && tokens.slice(to, to + end).every(({ text }) => /^\p{Ll}/u.test(text)) ? to + end : null
}

export function ownerNaming({ owner }: Post, text: string, tokens: readonly Token[]): Naming[] {
  if (!owner || owner.isState) return []
  const last = tokens[owner.to - 1]
  const to = last && /^[’']s?$/u.test(last.text) ? owner.to - 1 : owner.to
  const from = Math.max(owner.from, to - owner.name.split(/\s+/u).length)
  const [first, end] = [tokens[from], tokens[to - 1]]
  if (!first || !end || wordsOf(text, tokens, from, to) !== owner.name) return []
  const type = nameType(owner.name)
  return [naming({ start: first.start, end: end.end }, { name: owner.name, type: type === 'place' ? null : type })]
}
