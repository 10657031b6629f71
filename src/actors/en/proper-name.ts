import type { Token } from '#language'
import { overlaps } from '#util'
import { type Naming, type NamingFinder, naming } from '../naming.ts'
import { countriesInEnglish } from './countries.ts'
import { nameRunEnd, withRegion, wordsOf } from './name-run.ts'
import { nameType } from './name-type.ts'
import { organisationWords } from './nouns.ts'
import { partyBeside } from './told.ts'
import { wordSet } from './word-set.ts'

// [NATO] met.   [The Nemiga Ledger] reported it.   [Ministry of Defence of Belarus] said so.   [Ukraine] agreed.   [Prigozhin] left.
// [Defense Intelligence] (HUR) denied it.   [European Commission] officials left.

/** A run of words with capitals: a state, an organisation, an outlet, or a name of which the words alone do not tell. */
export const properName: NamingFinder = ({ tokens }, { text, dates }) => {
  const found: Naming[] = []
  for (let at = 0; at < tokens.length; at++) {
    const to = extended(tokens, at, nameRunEnd(tokens, at))
    const from = to === at ? at : withRegion(tokens, at, to)
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (to === at || !first || !last) continue
    const range = { start: first.start, end: last.end }
    const name = wordsOf(text, tokens, from, to).replace(/\s*["“].*["”]\s*/u, ' ')
    const type = nameType(name)
    if (type === 'place' && to - from === 1) found.push(naming(range, { name, type: null, told: ['place'] }))
    if (type !== 'place' && !dates.some((date) => overlaps(date, range))) {
      const state = countriesInEnglish.byName.get(name.toLowerCase())
      const acronym = type === 'state' ? null : acronymAfter(tokens, to, name)
      found.push(
        naming(range, {
          name: state ?? name,
          type: type === null && (acronym !== null || isBodyNext(tokens[to])) ? 'organisation' : type,
          alsoCalled: acronym === null ? [] : [acronym],
          told: partyBeside(tokens, from, to),
        }),
      )
    }
    at = to - 1
  }
  return found
}

/** "the Black Lives Matter [movement]" */
const isBodyNext = (next: Token | undefined): boolean => next !== undefined && bodyAfterName.has(next.text)
const bodyAfterName = wordSet(
  `movement group organisation organization company party union network newspaper coalition militia newswire`,
)

/** "Defense Intelligence ([HUR])": letters in brackets after a name, or null. A party and state after a person's name are none. */
function acronymAfter(tokens: readonly Token[], to: number, name: string): string | null {
  const letters = tokens[to + 1]?.text ?? ''
  const isBracketed = tokens[to]?.text === '(' && tokens[to + 2]?.text === ')'
  return isBracketed && /^\p{Lu}{2,8}$/u.test(letters) && (/\s/u.test(name) || letters.length > 2) ? letters : null
}

/** "Ministry [of Defence] [of Belarus]", "University [of the West]": a name that has a word for an organisation goes on over "of". */
function extended(tokens: readonly Token[], from: number, to: number): number {
  const isOrganisation = [from, to - 1].some((index) => organisationWords.has(tokens[index]?.lower ?? ''))
  if (to === from || tokens[to]?.lower !== 'of' || !isOrganisation) return to
  const start = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  const end = nameRunEnd(tokens, start)
  return end > start ? extended(tokens, from, end) : to
}
