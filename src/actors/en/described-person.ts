import type { Token } from '#language'
import { type NamingFinder, naming } from '../naming.ts'
import { nameRunEnd, wordsOf } from './name-run.ts'
import { isSpokesman, type Post, postAt } from './post.ts'
import { withDates } from './role-dates.ts'
import { partyBeside } from './told.ts'

// [Dmitry Peskov], the Kremlin's spokesman, said so.   [Jennifer Doe] is a senior lecturer at the university.
// [Ana Sousa], the city's chief engineer, left.         [Abena Mensah], who was minister of mines, came.

const window = 9

/** A person whose name is followed by what they are. */
export const describedPerson: NamingFinder = ({ tokens }, { text, dates }) => {
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
          {
            name: wordsOf(text, tokens, from, to),
            type: 'person',
            role: withDates(post.role, tokens, post.to, dates),
            speaksFor,
            told: partyBeside(tokens, from, to),
          },
        ),
      )
    }
    from = to
  }
  return found
}

const articles = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'their',
  'one',
  'of',
  'then',
  'now',
  'who',
  'is',
  'was',
])

function descriptionAfter(text: string, tokens: readonly Token[], after: number): Post | null {
  const opens =
    tokens[after]?.text === ',' ||
    (['is', 'was'].includes(tokens[after]?.lower ?? '') && ['a', 'an', 'the'].includes(tokens[after + 1]?.lower ?? ''))
  if (!opens) return null
  for (let index = after + 1; index < Math.min(tokens.length, after + window); index++) {
    if (/^[,.;:]$/u.test(tokens[index]?.text ?? '')) return null
    const post = postAt(text, tokens, index)
    if (!post) continue
    // "the nominee's daughter" is not the nominee.
    if (/^[’']s?$/u.test(tokens[index + 1]?.text ?? '')) return null
    const lead = tokens.slice(after, post.from)
    const isOver = lead.some(({ lower }) => lower === 'was') && !post.role.role.startsWith('former ')
    const told = isOver ? { ...post, role: { ...post.role, role: `former ${post.role.role}` } } : post
    const words = lead.slice(1)
    return words.every(({ lower }) => articles.has(lower)) || isOfSomebody(words) ? told : null
  }
  return null
}

/** "the city's": whose it is, in words of small letters. */
const isOfSomebody = (lead: readonly Token[]): boolean =>
  lead.length <= 4 &&
  articles.has(lead[0]?.lower ?? '') &&
  /^[’']s?$/u.test(lead.at(-1)?.text ?? '') &&
  lead.slice(1, -1).every(({ text, lower }) => text === lower)
