import { type ArticleId, type NamedSource, nameKey, type Origin, type OriginLink, type OriginMember } from '#model'
import { type Group, groupsOf, type OriginDecision } from './groups.ts'
import { creditedTo, lastDay, outletKey, ownsCanonical, sameAddress, type TextFacts } from './text-facts.ts'

/**
 * The origins of the texts of a case, by when their first text came out. Every text belongs to one; one that comes from nowhere else
 * is its own. `decisions` are those that stand.
 */
export function originsOf(
  texts: readonly TextFacts[],
  links: readonly OriginLink[],
  decisions: readonly OriginDecision[],
): Origin[] {
  const byArticle = linksByArticle(withOneCited(links))
  return groupsOf(texts, links, decisions).map((group) => originOf(group, byArticle, decisions))
}

/** An article that cites an outlet cites the one text of it that it shares most with. */
function withOneCited(links: readonly OriginLink[]): OriginLink[] {
  const best = new Map<ArticleId, OriginLink>()
  for (const link of links.filter(({ relation }) => relation === 'citing')) {
    const known = best.get(link.article)
    const more = known && (link.containment.article - known.containment.article || (link.of < known.of ? 1 : -1))
    if (more === undefined || more > 0) best.set(link.article, link)
  }
  return links.filter((link) => link.relation !== 'citing' || best.get(link.article) === link)
}

type LinksByArticle = ReadonlyMap<ArticleId, readonly OriginLink[]>

function linksByArticle(links: readonly OriginLink[]): LinksByArticle {
  const byArticle = new Map<ArticleId, OriginLink[]>()
  for (const link of links) {
    for (const id of [link.article, link.of]) {
      const known = byArticle.get(id)
      if (known) known.push(link)
      else byArticle.set(id, [link])
    }
  }
  return byArticle
}

function originOf(group: Group<TextFacts>, links: LinksByArticle, decisions: readonly OriginDecision[]): Origin {
  const { texts } = group
  const { first, name, why } = firstOf(group, links)
  const ids = new Set(texts.map(({ id }) => id))
  const others = texts.filter((text) => text !== first)
  const least = [...ids].toSorted()[0] ?? ''
  const own = first ? [firstMember(first, why)] : []
  return {
    id: `o-${least.replace(/^a-/u, '')}`,
    name,
    first: first?.id ?? null,
    members: [...own, ...others.map((text) => memberOf(text, first, ids, links, decisions))],
    citedBy: texts.flatMap(({ id }) =>
      (links.get(id) ?? [])
        .filter(({ relation, of, article }) => relation === 'citing' && of === id && !ids.has(article))
        .map((link) => ({ article: link.article, why: link.why })),
    ),
  }
}

/**
 * Which text is the first. A text that another one names is; then one whose own address the others give as theirs; then none where
 * the whole text is credited to somebody whose text is not here; then the one that came out first; where no text has a day, the one
 * that stands whole in another.
 */
function firstOf({ texts, core }: Group<TextFacts>, links: LinksByArticle): First {
  const credits = texts.flatMap(creditedTo)
  const named = new Set(credits.map(({ name }) => nameKey(name)))
  const stated =
    texts.find((text) => named.has(outletKey(text) ?? '')) ??
    texts.find((text) => ownsCanonical(text) && texts.some((other) => pointsTo(other, text)))
  const earlier = 'no earlier text of it is in the case'
  if (stated) return { first: stated, name: titleOf(stated), why: earlier }
  const outside = mostNamed(texts.filter(({ id }) => core.has(id)).flatMap(creditedTo))
  if (outside !== null) return { first: null, name: outside, why: earlier }
  const [earliest] = texts
  if (!earliest) return { first: null, name: 'unknown', why: earlier }
  if (texts.length < 2 || lastDay(earliest) < Number.POSITIVE_INFINITY)
    return { first: earliest, name: titleOf(earliest), why: earlier }
  const inner = contained(texts, links)
  const why = `no text of it has a day, so which came first is not known; ${inner ? 'this one stands whole in another' : 'this one is the longest'}`
  return { first: inner ?? earliest, name: titleOf(inner ?? earliest), why }
}

interface First {
  readonly first: TextFacts | null
  readonly name: string
  readonly why: string
}

/** The text that stands whole in the most others of its group, which have more besides; of several the longest. */
function contained(texts: readonly TextFacts[], links: LinksByArticle): TextFacts | null {
  const ids = new Set(texts.map(({ id }) => id))
  const holders = (text: TextFacts): number =>
    (links.get(text.id) ?? [])
      .flatMap((link) => (ids.has(link.article) && ids.has(link.of) ? (seenFrom(text.id, link) ?? []) : []))
      .filter(({ relation }) => relation === 'excerpt').length
  const counted = texts.map((text) => ({ text, count: holders(text) })).filter(({ count }) => count > 0)
  const [most] = counted.toSorted((a, b) => b.count - a.count || b.text.length - a.text.length)
  return most?.text ?? null
}

const pointsTo = (other: TextFacts, text: TextFacts): boolean =>
  other !== text && outletKey(other) !== outletKey(text) && sameAddress(other, text) && !ownsCanonical(other)

function mostNamed(credits: readonly NamedSource[]): string | null {
  const groups = [...Map.groupBy(credits, ({ name }) => nameKey(name)).values()]
  const [most] = groups.toSorted((a, b) => b.length - a.length || ((a[0]?.name ?? '') < (b[0]?.name ?? '') ? -1 : 1))
  return most?.map(({ name }) => name).toSorted()[0] ?? null
}

const titleOf = ({ outlet, title, id }: TextFacts): string => outlet ?? title ?? id

const firstMember = ({ id }: TextFacts, why: string): OriginMember => ({
  article: id,
  relation: 'first',
  of: null,
  containment: null,
  why,
})

function memberOf(
  text: TextFacts,
  first: TextFacts | null,
  group: ReadonlySet<ArticleId>,
  links: LinksByArticle,
  decisions: readonly OriginDecision[],
): OriginMember {
  const { id } = text
  const [link] = (links.get(id) ?? [])
    .filter(({ article, of }) => group.has(article) && group.has(of))
    .flatMap((found) => seenFrom(id, found) ?? [])
    .toSorted(
      (a, b) =>
        Number(b.of === first?.id) - Number(a.of === first?.id) ||
        b.containment.article - a.containment.article ||
        (a.of < b.of ? -1 : 1),
    )
  const [credit] = creditedTo(text)
  if (!first && credit) return { article: id, relation: kindOf(credit), of: null, containment: null, why: credit.why }
  return link ?? judgedMember(id, decisions)
}

const kindOf = ({ kind }: NamedSource) => (kind === 'agency' ? 'agency' : 'republished')

interface Seen extends Omit<OriginLink, 'relation'> {
  readonly relation: Exclude<OriginLink['relation'], 'citing'>
}

const turned = {
  copy: 'copy',
  excerpt: 'roundup',
  roundup: 'excerpt',
  rewrite: 'rewrite',
  update: 'rewrite',
  revision: 'revision',
} as const

/** A link as one of its texts sees it, also where that is the earlier one. */
function seenFrom(id: ArticleId, { article, of, relation, containment, why }: OriginLink): Seen | null {
  if (relation === 'citing') return null
  if (article === id) return { article, of, relation, containment, why }
  return {
    article: of,
    of: article,
    relation: turned[relation],
    containment: { article: containment.of, of: containment.article },
    why: `seen from the other text: ${why}`,
  }
}

function judgedMember(id: ArticleId, decisions: readonly OriginDecision[]): OriginMember {
  const said = decisions.find(({ same, articles }) => same && articles.includes(id))
  return {
    article: id,
    relation: 'judged',
    of: said?.articles.find((article) => article !== id) ?? null,
    containment: null,
    why: said?.reason ?? 'a person said so',
  }
}
