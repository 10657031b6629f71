import { type NamingFinder, naming } from '../naming.ts'
import { countriesInEnglish } from './countries.ts'
import { nameRunStart, wordsOf } from './name-run.ts'
import { peopleNouns } from './nouns.ts'

// [Western diplomats] were there.   [Senior Russian officers] agreed.   [Wagner Group soldiers] left.

const regions = new Set(['western', 'european', 'african', 'asian', 'arab', 'eastern', 'northern', 'southern'])

/** A group of people told by whose they are. "Officials" alone name nobody. */
export const people: NamingFinder = ({ tokens }, { text }) =>
  tokens.flatMap((token, index) => {
    if (!peopleNouns.has(token.lower)) return []
    const before = tokens[index - 1]
    if (!before) return []
    const isTold = regions.has(before.lower) || countriesInEnglish.byDemonym.has(before.lower)
    const from = isTold ? index - 1 : nameRunStart(tokens, index)
    const first = tokens[from]
    if (from === index || !first) return []
    return [
      naming(
        { start: first.start, end: token.end },
        { kind: 'people', name: wordsOf(text, tokens, from, index + 1), type: 'group' },
      ),
    ]
  })
