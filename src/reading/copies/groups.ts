import type { ArticleId, OriginLink, OriginRelation } from '#model'
import { inOrderOfRank, type TextFacts } from './text-facts.ts'

/** A person's word on whether two articles are of one origin. */
export interface OriginDecision {
  readonly articles: readonly [ArticleId, ArticleId]
  readonly same: boolean
  readonly reason: string | null
}

/** Texts of one origin, in the order in which they came; `core` are those that share the first one's whole text. */
export interface Group<Text extends TextFacts> {
  readonly texts: readonly Text[]
  readonly core: ReadonlySet<ArticleId>
}

/** Both texts are one: whatever is linked to one is linked to the other. */
const strong: ReadonlySet<OriginRelation> = new Set(['copy', 'revision'])

/**
 * Groups of one origin. Copies are joined first; then each set of copies joins the one earlier set that it shares most with, and no
 * more: a roundup that holds two stories does not make them one. A set that nobody joined, and that shares words with two sets of one
 * group, is of that group too. What a person said stands above what was found, and "not the same"
 * above "the same". The result depends on what is given, not on its order.
 */
export function groupsOf<Text extends TextFacts>(
  texts: readonly Text[],
  links: readonly OriginLink[],
  decisions: readonly OriginDecision[],
): Group<Text>[] {
  const ordered = inOrderOfRank(texts)
  const rank = new Map(ordered.map(({ id }, place) => [id, place]))
  const known = links.filter(({ article, of }) => rank.has(article) && rank.has(of))
  const apart = decisions.filter(({ same }) => !same).map(({ articles }) => articles)
  const sets = setsOf(rank, apart)
  for (const { articles } of decisions.filter(({ same }) => same).toSorted(byArticles)) sets.join(...articles)
  const copies = known.filter(({ relation }) => strong.has(relation))
  for (const { article, of } of copies.toSorted((a, b) => least(b) - least(a) || byPair(a, b))) sets.join(article, of)

  const core = new Map(ordered.map(({ id }) => [id, sets.rootOf(id)]))
  const crossings = strongestFirst(known, core, rank)
  for (const { later, earlier } of crossings) {
    if (sets.rootOf(later) === core.get(later)) sets.join(earlier, later)
  }
  for (const { alone, other } of leftAlone(crossings, core, sets.rootOf)) sets.join(alone, other)
  return [...Map.groupBy(ordered, ({ id }) => sets.rootOf(id)).values()].map((group) => ({
    texts: group,
    core: new Set(group.map(({ id }) => id).filter((id) => core.get(id) === core.get(group[0]?.id ?? id))),
  }))
}

const least = ({ relation, containment }: OriginLink): number =>
  relation === 'revision' ? 1 : Math.min(containment.article, containment.of)

interface Crossing {
  readonly later: ArticleId
  readonly earlier: ArticleId
  /** Share of the later text that stands in the earlier one, and the other way round. */
  readonly share: number
  readonly other: number
}

/** Links between sets of copies, seen from the later set: those sets in order, of each the strongest link first. */
function strongestFirst(
  links: readonly OriginLink[],
  core: ReadonlyMap<ArticleId, ArticleId>,
  rank: ReadonlyMap<ArticleId, number>,
): Crossing[] {
  const place = (id: ArticleId) => rank.get(core.get(id) ?? id) ?? 0
  return links
    .filter(({ relation, article, of }) => relation !== 'citing' && core.get(article) !== core.get(of))
    .map(({ article, of, containment }) =>
      place(article) > place(of)
        ? { later: article, earlier: of, share: containment.article, other: containment.of }
        : { later: of, earlier: article, share: containment.of, other: containment.article },
    )
    .toSorted(
      (a, b) =>
        place(a.later) - place(b.later) ||
        b.share - a.share ||
        b.other - a.other ||
        (rank.get(a.earlier) ?? 0) - (rank.get(b.earlier) ?? 0) ||
        (rank.get(a.later) ?? 0) - (rank.get(b.later) ?? 0),
    )
}

/**
 * Sets that joined no other and were joined by none, though two sets of one group share words with them: an early or undated text
 * with a part of a story. One set alone could be a roundup that holds this text beside its own story.
 */
function leftAlone(
  crossings: readonly Crossing[],
  core: ReadonlyMap<ArticleId, ArticleId>,
  rootOf: (id: ArticleId) => ArticleId,
): { alone: ArticleId; other: ArticleId }[] {
  const coreOf = (id: ArticleId) => core.get(id) ?? id
  const joined = new Set([...core.values()].flatMap((id) => (rootOf(id) === id ? [] : [id, rootOf(id)])))
  const seen = crossings
    .filter(({ earlier }) => !joined.has(coreOf(earlier)))
    .map(({ earlier, later, share, other }) => ({
      alone: coreOf(earlier),
      other: coreOf(later),
      group: rootOf(later),
      share: Math.max(share, other),
    }))
  return [...Map.groupBy(seen, ({ alone }) => alone).values()].flatMap((links) => {
    const groups = [...Map.groupBy(links, ({ group }) => group).values()]
    const shared = groups.filter((group) => new Set(group.map(({ other }) => other)).size > 1).flat()
    const [best] = shared.toSorted((a, b) => b.share - a.share || inOrder(a.other, b.other))
    return best ?? []
  })
}

/** Disjoint sets, each standing under its earliest text; those that hold two texts that are kept apart are never joined. */
function setsOf(rank: ReadonlyMap<ArticleId, number>, apart: readonly (readonly [ArticleId, ArticleId])[]) {
  const parents = new Map<ArticleId, ArticleId>()
  const rootOf = (id: ArticleId): ArticleId => {
    let root = id
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  const join = (a: ArticleId, b: ArticleId): void => {
    const [first, second] = [rootOf(a), rootOf(b)]
    if (first === second || !rank.has(first) || !rank.has(second)) return
    if (apart.some(([one, other]) => isPair(rootOf(one), rootOf(other), first, second))) return
    const firstStands = (rank.get(first) ?? 0) < (rank.get(second) ?? 0)
    parents.set(firstStands ? second : first, firstStands ? first : second)
  }
  return { rootOf, join }
}

const isPair = (one: ArticleId, other: ArticleId, a: ArticleId, b: ArticleId): boolean =>
  (one === a && other === b) || (one === b && other === a)

const byPair = (a: OriginLink, b: OriginLink): number => inOrder(`${a.article} ${a.of}`, `${b.article} ${b.of}`)
const byArticles = (a: OriginDecision, b: OriginDecision): number => inOrder(a.articles.join(' '), b.articles.join(' '))
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
