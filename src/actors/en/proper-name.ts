import { type Token } from '#language'
import type { ActorType } from '#model'
import { overlaps } from '#util'
import { type Naming, type NamingFinder, naming } from '../naming.ts'
import { countriesInEnglish } from './countries.ts'
import { nameRunEnd, wordsOf } from './name-run.ts'
import { organisationWords, outletWords, placeWords } from './nouns.ts'

// [NATO] met.   [The Nemiga Ledger] reported it.   [Ministry of Defence of Belarus] said so.   [Ukraine] agreed.   [Prigozhin] left.

/** A run of words with capitals: a state, an organisation, an outlet, or a name of which the words alone do not tell. */
export const properName: NamingFinder = ({ tokens }, { text, dates }) => {
  const found: Naming[] = []
  for (let from = 0; from < tokens.length; from++) {
    const to = extended(tokens, from, nameRunEnd(tokens, from))
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (to === from || !first || !last) continue
    const range = { start: first.start, end: last.end }
    const name = wordsOf(text, tokens, from, to)
    const type = typeOf(name, last)
    if (type !== 'place' && !dates.some((date) => overlaps(date, range))) {
      const state = countriesInEnglish.byName.get(name.toLowerCase())
      found.push(naming(range, { name: state ?? name, type }))
    }
    from = to - 1
  }
  return found
}

/** "Ministry [of Defence]", "University [of the West]": a name goes on over "of" after a word for an organisation. */
function extended(tokens: readonly Token[], from: number, to: number): number {
  if (to === from || tokens[to]?.lower !== 'of' || !organisationWords.has(tokens[to - 1]?.lower ?? '')) return to
  const start = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  const end = nameRunEnd(tokens, start)
  return end > start ? extended(tokens, from, end) : to
}

function typeOf(name: string, last: Token): ActorType | 'place' | null {
  const lower = name.toLowerCase()
  if (countriesInEnglish.byName.has(lower)) return 'state'
  if (countriesInEnglish.byCapital.has(lower)) return 'place'
  if (/^\p{Lu}{2,6}$/u.test(name)) return 'organisation'
  if (/^(?:ministry|university|bank|institute|department|office|council|party) of /u.test(lower)) return 'organisation'
  if (!/\s/u.test(name)) return null
  if (outletWords.has(last.lower)) return 'outlet'
  if (organisationWords.has(last.lower)) return 'organisation'
  return placeWords.has(last.lower) || / of /u.test(lower) ? 'place' : null
}
