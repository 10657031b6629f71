import { type NamingFinder, naming } from '../naming.ts'
import { nameRunEnd, wordsOf } from './name-run.ts'
import { bodyNouns, postModifiers, seats } from './nouns.ts'
import { ownerBefore } from './owner.ts'

// [The Belarusian defense ministry] denied it.   [Russia's foreign ministry] agreed.   [The Kremlin] confirmed it.

/** A body of a state, by its kind or by the name of its seat. */
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
    if (!bodyNouns.has(token.lower) || nameRunEnd(tokens, index) > index + 1) return []
    let first = index
    while (postModifiers.has(tokens[first - 1]?.lower ?? '')) first--
    const owner = ownerBefore(text, tokens, first)
    if (!owner?.isState) return []
    return [
      naming(
        { start: withArticle(tokens, owner.from).start, end: token.end },
        {
          name: wordsOf(text, tokens, owner.from, index + 1),
          type: 'organisation',
          role: { role: wordsOf(text, tokens, first, index + 1), of: owner.name },
        },
      ),
    ]
  })

function withArticle(tokens: Parameters<typeof nameRunEnd>[0], index: number) {
  const [before, at] = [tokens[index - 1], tokens[index]]
  return before?.lower === 'the' ? before : (at ?? { start: 0, end: 0 })
}
