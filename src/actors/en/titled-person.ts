import type { Naming, NamingFinder } from '../naming.ts'
import { naming } from '../naming.ts'
import { nameRunEnd, wordsOf } from './name-run.ts'
import { nameType } from './name-type.ts'
import { isSpokesman, type Post, postAt } from './post.ts'

// [Belarusian president Alexander Lukashenko] is here.   [Wagner Group boss Yevgeny Prigozhin] left.
// [Putin's spokesman Dmitry Peskov] said so.             [President Putin] did not.
// The president of Belarus, [Alexander Lukashenko], agreed.

const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'sir'])

/** A person named with a post before the name. The owner of the post, when it is a person or a body, is named too. */
export const titledPerson: NamingFinder = ({ tokens }, { text }) =>
  tokens.flatMap((noun, index) => {
    const post = postAt(text, tokens, index)
    if (!post) return []
    const apposed = apposedName(tokens, post)
    if (!apposed && post.to !== index + 1) return []
    const from = apposed ?? (tokens[post.to]?.text === '.' && noun.text.length <= 4 ? post.to + 1 : post.to)
    const to = nameRunEnd(tokens, from)
    const [first, last] = [tokens[apposed ?? post.from], tokens[to - 1]]
    if (to === from || !first || !last) return []
    const person = naming(
      { start: first.start, end: last.end },
      {
        name: wordsOf(text, tokens, from, to),
        type: 'person',
        role: titles.has(noun.lower) ? null : post.role,
        speaksFor: isSpokesman(post.role) ? (post.owner?.name ?? null) : null,
      },
    )
    return [person, ...ownerNaming(post, text, tokens)]
  })

/** Where the name starts that stands between commas after a post with its owner, or null. */
function apposedName(tokens: Parameters<typeof wordsOf>[1], { owner, to }: Post): number | null {
  if (!owner || tokens[to]?.text !== ',') return null
  const end = nameRunEnd(tokens, to + 1)
  return end - to - 1 >= 2 && /^[,.;)]$/u.test(tokens[end]?.text ?? '.') ? to + 1 : null
}

export function ownerNaming({ owner }: Post, text: string, tokens: Parameters<typeof wordsOf>[1]): Naming[] {
  if (!owner || owner.isState) return []
  const last = tokens[owner.to - 1]
  const to = last && /^[’']s$/u.test(last.text) ? owner.to - 1 : owner.to
  const from = Math.max(owner.from, to - owner.name.split(/\s+/u).length)
  const [first, end] = [tokens[from], tokens[to - 1]]
  if (!first || !end || wordsOf(text, tokens, from, to) !== owner.name) return []
  const type = nameType(owner.name)
  return [naming({ start: first.start, end: end.end }, { name: owner.name, type: type === 'place' ? null : type })]
}
