import { type NamedSource, nameKey, type Reading } from '#model'

const name = String.raw`((?:The |the )?\p{Lu}[\p{L}\p{N}&’'-]+(?: (?:(?:of|for|and|&) )?\p{Lu}[\p{L}\p{N}&’'-]+){0,4})`
const citing: readonly RegExp[] = [
  new RegExp(String.raw`${name},? (?:first |has |have )?(?:reports|reported|report)\b`, 'gu'),
  new RegExp(String.raw`\b(?:[Cc]iting|reported by|[Aa]ccording to|[Aa]s reported by) ${name}`, 'gu'),
]
const paragraphsRead = 2
const mostCited = 4

/**
 * After whom an article says that it speaks: its credit, else those that its title and first paragraphs cite. Whether a cited name is
 * an outlet's shows only beside the articles of a case, so that people and states are left out here and the rest is kept.
 */
export function namedSources({ article, actors }: Pick<Reading, 'article' | 'actors'>): NamedSource[] {
  const { credit, text, blocks, title, outlet } = article
  if (credit) {
    return [{ kind: credit.kind, name: credit.origin, why: `its credit reads “${credit.span.exact.slice(0, 120)}”` }]
  }
  const people = new Set(
    actors
      .filter(({ type }) => type !== 'outlet' && type !== 'organisation')
      .flatMap((actor) => [actor.name, ...actor.aliases].map(nameKey)),
  )
  const lead = blocks.filter(({ kind }) => kind === 'paragraph').slice(0, paragraphsRead)
  const places = [title ?? '', ...lead.map(({ start, end }) => text.slice(start, end))]
  const found = places.flatMap((place) =>
    citing.flatMap((pattern) =>
      [...place.matchAll(pattern)].flatMap((match) =>
        match[1] === undefined ? [] : [{ cited: match[1], words: match[0] }],
      ),
    ),
  )
  const byKey = new Map(found.map(({ cited, words }) => [nameKey(cited), { cited, words }]))
  return [...byKey]
    .filter(([key]) => key !== '' && !people.has(key) && (outlet === null || key !== nameKey(outlet)))
    .slice(0, mostCited)
    .map(([, { cited, words }]) => ({ kind: 'citing', name: cited, why: `it reads “${words}”` }))
}
