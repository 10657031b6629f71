import type { Range } from '#util'
import { type Naming, type NamingFinder, naming } from '../naming.ts'
import { countriesInEnglish } from './countries.ts'
import { nameRunStart, wordsOf } from './name-run.ts'
import { nameType } from './name-type.ts'
import { armedNouns, peopleNouns, postModifiers } from './nouns.ts'

// [Western diplomats] were there.   [Senior Russian officers] agreed.   [Wagner Group soldiers] left.   [Society in Belarus] is quiet.

const regions = new Set(['western', 'european', 'african', 'asian', 'arab', 'eastern', 'northern', 'southern'])
const publics = new Set(['society', 'voters', 'people', 'protesters', 'officials', 'residents'])

/**
 * A group of people told by whose they are. "Officials" alone name nobody. Soldiers and fighters are marked, so that those of an
 * organisation can count as the organisation itself.
 */
export const people: NamingFinder = ({ tokens }, { text }) =>
  tokens.flatMap((token, index) => {
    const place = publics.has(token.lower) ? stateAfter(tokens[index + 1]?.lower, tokens[index + 2]?.lower) : null
    if (place !== null && tokens[index + 2]) {
      const range = { start: token.start, end: tokens[index + 2]?.end ?? token.end }
      return [naming(range, { kind: 'people', name: `${token.lower} in ${place}`, type: 'group' })]
    }
    if (!peopleNouns.has(token.lower)) return []
    const before = tokens[index - 1]
    if (!before) return []
    const isPossessive = /^[’']s?$/u.test(before.text)
    const at = isPossessive ? index - 1 : index
    const isTold = regions.has(before.lower) || countriesInEnglish.byDemonym.has(before.lower)
    const from = isTold ? index - 1 : nameRunStart(tokens, at)
    const first = tokens[from]
    if (from === at || !first) return []
    const owner = wordsOf(text, tokens, from, at)
    const range = { start: first.start, end: token.end }
    // "Senior officers": a word with a capital only because it opens the sentence.
    if (postModifiers.has(owner.toLowerCase())) return []
    const isState = countriesInEnglish.byName.has(owner.toLowerCase()) || nameType(owner) === 'place'
    return [
      naming(range, {
        kind: 'people',
        name: `${owner} ${token.text}`,
        type: 'group',
        role: isTold || isState ? null : { role: token.lower, of: owner },
        told: !isTold && !isState && armedNouns.has(token.lower) ? ['armed'] : [],
      }),
      ...ownerOf(owner, { start: first.start, end: tokens[at - 1]?.end ?? first.end }),
    ]
  })

/** Whose people they are is named too. */
function ownerOf(owner: string, range: Range): Naming[] {
  const type = nameType(owner)
  return type === 'place' || type === 'state' || isAdjective(owner.toLowerCase())
    ? []
    : [naming(range, { name: owner, type })]
}

const isAdjective = (owner: string): boolean => regions.has(owner) || countriesInEnglish.byDemonym.has(owner)

const stateAfter = (link: string | undefined, word: string | undefined): string | null =>
  link === 'in' && word !== undefined ? (countriesInEnglish.byName.get(word) ?? null) : null
