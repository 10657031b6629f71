import type { CopyLookup, SketchedArticle } from '#ledger'
import { type ArticleId, addressKeys, type EntryBody, factKey, nameKey, type Reading } from '#model'
import { type ComparedText, findOrigins, namedSources } from '#reading'
import { sampledShingles } from '#util'

/** A text is compared exactly with so many others that share words with it. */
const mostCompared = 32
/** An older case is searched in parts of this size, each with the next thing that is added. */
const mostAtOnce = 100

/** Looks for the origins of the articles that were read and not yet looked at: what has just been added, and what an older case holds. */
export async function* searchOrigins(lookup: CopyLookup): AsyncGenerator<EntryBody> {
  for (const article of await lookup.unsearched(mostAtOnce)) {
    const reading = await lookup.reading(article)
    if (reading) yield await searchOne(lookup, article, reading)
  }
}

async function searchOne(lookup: CopyLookup, article: ArticleId, reading: Reading): Promise<EntryBody> {
  const named = namedSources(reading)
  const [own] = await lookup.candidates({ keys: [], facts: [], articles: [article], most: 0 })
  if (!own) throw new TypeError('an article without a sketch')
  const { outlet, canonical, revises } = own.value
  const candidates = await lookup.candidates({
    keys: sampledShingles(own.shingles),
    facts: [
      ...named.map(({ name }) => factKey('outlet', nameKey(name))),
      ...(outlet === null ? [] : [factKey('named', nameKey(outlet))]),
      ...addressKeys(canonical, own.capture.address).map((key) => factKey('address', key)),
      factKey('revises', article),
    ],
    articles: revises === null ? [] : [revises],
    most: mostCompared,
  })
  const links = findOrigins({ ...compared(own), named }, candidates.map(compared))
  return { kind: 'origin-found', found: { article, named, links } }
}

const compared = ({ value, capture, named, shingles }: SketchedArticle): ComparedText => ({
  ...value,
  address: capture.address,
  named,
  shingles,
})
