import type { Token } from '#language'
import { type Naming, type NamingFinder, naming } from '../naming.ts'
import { nameRunEnd, wordsOf } from './name-run.ts'
import { nameType } from './name-type.ts'
import { bodyNouns, ownedBodies, postModifiers, seats } from './nouns.ts'
import { type Owner, ownerBefore } from './owner.ts'

// [The Belarusian defense ministry] denied it.   [Russia's foreign ministry] agreed.   [The Kremlin] confirmed it.
// [Belarus' state news agency BelTA] reported it.   [Clinton's campaign] left.   [Tulsa police] came.

/** A body of a state by its kind or by the name of its seat; a campaign or an administration by whose it is. */
export const body: NamingFinder = ({ tokens }, { text }) =>
  tokens.flatMap((token, index) => {
    const seat = seats.get(token.lower) ?? seats.get(wordsOf(text, tokens, index, index + 2).toLowerCase())
    if (seat && /^\p{Lu}/u.test(token.text)) {
      const end = tokens[index + seat.name.split(' ').length - 1]?.end ?? token.end
      return [
        naming(
          { start: withArticle(tokens, index).start, end },
          { name: seat.name, type: 'organisation', role: { role: seat.role, of: seat.of } },
        ),
      ]
    }
    if (token.lower === 'agency') return stateAgency(tokens, index, text)
    const isOwned = ownedBodies.has(token.lower)
    if ((!bodyNouns.has(token.lower) && !isOwned) || nameRunEnd(tokens, index) > index + 1) return []
    let first = index
    while (postModifiers.has(tokens[first - 1]?.lower ?? '') && tokens[first - 1]?.text !== 'Republican') first--
    const owner = ownerBefore(text, tokens, first)
    if (!owner || (!owner.isState && !isOwned)) return []
    return [
      naming(
        { start: withArticle(tokens, owner.from).start, end: token.end },
        {
          name: wordsOf(text, tokens, owner.from, index + 1),
          type: 'organisation',
          role: { role: wordsOf(text, tokens, first, index + 1).toLowerCase(), of: owner.name },
        },
      ),
      ...ownerOf(owner, text, tokens),
    ]
  })

function ownerOf({ isState, from, to, name }: Owner, text: string, tokens: readonly Token[]): Naming[] {
  const end = /^[’']s?$/u.test(tokens[to - 1]?.text ?? '') ? to - 1 : to
  const [first, last] = [tokens[from], tokens[end - 1]]
  if (isState || !first || !last || wordsOf(text, tokens, from, end) !== name) return []
  const type = nameType(name)
  return type === 'place' ? [] : [naming({ start: first.start, end: last.end }, { name, type })]
}

/** "Belarus' state news agency BelTA": a name after the kind of the body and whose it is. */
function stateAgency(tokens: readonly Token[], index: number, text: string): Naming[] {
  let first = index
  while (['state', 'news', 'official', 'national', 'wire', 'run'].includes(tokens[first - 1]?.lower ?? '')) first--
  const owner = first < index ? ownerBefore(text, tokens, first) : null
  const to = nameRunEnd(tokens, index + 1)
  const [start, end] = [tokens[owner?.from ?? index], tokens[to - 1]]
  if (!owner?.isState || to === index + 1 || !start || !end) return []
  const role = wordsOf(text, tokens, first, index + 1).toLowerCase()
  return [
    naming(
      { start: start.start, end: end.end },
      {
        name: wordsOf(text, tokens, index + 1, to),
        type: 'outlet',
        role: { role, of: owner.name },
        speaksFor: /\bstate\b/u.test(role) ? owner.name : null,
      },
    ),
  ]
}

function withArticle(tokens: readonly Token[], index: number): Token | { start: number; end: number } {
  const [before, at] = [tokens[index - 1], tokens[index]]
  return before?.lower === 'the' ? before : (at ?? { start: 0, end: 0 })
}
