import { type NamingFinder, naming } from '../naming.ts'
import { nameRunEnd, wordsOf } from './name-run.ts'
import { isSpokesman, type Post, postAt } from './post.ts'

// [Dmitry Peskov], the Kremlin's spokesman, said so.   [Jennifer Doe] is a senior lecturer at the university.

const window = 9

/** A person whose name is followed by what they are. */
export const describedPerson: NamingFinder = ({ tokens }, { text }) => {
  const found = []
  for (let from = 0; from < tokens.length; from++) {
    const to = nameRunEnd(tokens, from)
    if (to === from) continue
    const [first, last] = [tokens[from], tokens[to - 1]]
    const post = to - from > 1 ? descriptionAfter(text, tokens, to) : null
    if (first && last && post) {
      const speaksFor = isSpokesman(post.role) ? (post.owner?.name ?? null) : null
      found.push(
        naming(
          { start: first.start, end: last.end },
          { name: wordsOf(text, tokens, from, to), type: 'person', role: post.role, speaksFor },
        ),
      )
    }
    from = to
  }
  return found
}

function descriptionAfter(text: string, tokens: Parameters<typeof nameRunEnd>[0], after: number): Post | null {
  const opens =
    tokens[after]?.text === ',' ||
    (tokens[after]?.lower === 'is' && ['a', 'an', 'the'].includes(tokens[after + 1]?.lower ?? ''))
  if (!opens) return null
  for (let index = after + 1; index < Math.min(tokens.length, after + window); index++) {
    if (/^[,.;:]$/u.test(tokens[index]?.text ?? '')) return null
    const post = postAt(text, tokens, index)
    if (!post) continue
    const lead = tokens.slice(after + 1, post.from)
    return lead.every(({ lower }) => ['a', 'an', 'the', 'his', 'her', 'its', 'their', 'one', 'of'].includes(lower))
      ? post
      : null
  }
  return null
}
