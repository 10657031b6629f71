import type { Token } from '#language'
import { overlaps } from '#util'
import { type Naming, type NamingFinder, naming } from '../naming.ts'
import { countriesInEnglish } from './countries.ts'
import { nameRunEnd, wordsOf } from './name-run.ts'
import { nameType } from './name-type.ts'
import { organisationWords } from './nouns.ts'

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
    const type = nameType(name)
    if (type !== 'place' && !dates.some((date) => overlaps(date, range))) {
      const state = countriesInEnglish.byName.get(name.toLowerCase())
      found.push(naming(range, { name: state ?? name, type }))
    }
    from = to - 1
  }
  return found
}

/** "Ministry [of Defence] [of Belarus]", "University [of the West]": a name that has a word for an organisation goes on over "of". */
function extended(tokens: readonly Token[], from: number, to: number): number {
  const isOrganisation = [from, to - 1].some((index) => organisationWords.has(tokens[index]?.lower ?? ''))
  if (to === from || tokens[to]?.lower !== 'of' || !isOrganisation) return to
  const start = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  const end = nameRunEnd(tokens, start)
  return end > start ? extended(tokens, from, end) : to
}
