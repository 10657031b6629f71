import type { ActorView, ArticleReference, ArticleView, ClaimView, EventView, OriginReference } from '#contract'
import type { Article, Block, Span } from '#model'
import { type InventedArticle, inventedArticles } from './invented-articles.ts'
import { type InventedClaim, inventedActors, inventedClaims } from './invented-claims.ts'

const recordedAt = '2031-04-02T09:15:00.000Z'
const unknown = { edtf: null, basis: 'unknown' } as const

function textAndBlocks({ blocks }: InventedArticle): { text: string; blocks: Block[] } {
  let text = ''
  const placed = blocks.map(([kind, words]) => {
    const start = text === '' ? 0 : text.length + 2
    text = text === '' ? words : `${text}\n\n${words}`
    return { start, end: start + words.length, kind }
  })
  return { text, blocks: placed }
}

const pairIn = (text: string, words: string, from = 0): [number, number][] => {
  if (words === '') return []
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`The invented article does not hold “${words}”.`)
  return [[start, start + words.length]]
}

function articleOf(invented: InventedArticle): Article {
  const { text, blocks } = textAndBlocks(invented)
  const { credit } = invented
  return {
    ...invented,
    capture: 'a'.repeat(64),
    text,
    blocks,
    modified: unknown,
    language: 'en',
    licence: null,
    canonical: null,
    credit: credit && { kind: credit.kind, origin: credit.origin, span: spanOf(text, credit.words) },
    trace: blocks
      .filter(({ kind }) => kind === 'boilerplate')
      .map(({ start, end }) => ({
        step: 'page',
        reason: 'a label of the page, not a sentence',
        text: text.slice(start, end),
      })),
  } as unknown as Article
}

function spanOf(text: string, words: string): Span {
  const [[start, end]] = pairIn(text, words) as [[number, number]]
  return {
    start,
    end,
    exact: words,
    prefix: text.slice(Math.max(0, start - 24), start),
    suffix: text.slice(end, end + 24),
  }
}

const referenceOf = ({ id, title, outlet, published }: Article): ArticleReference => ({ id, title, outlet, published })

function claimOf(invented: InventedClaim, index: number): ClaimView {
  const article = articles.find(({ id }) => id === invented.article)
  if (!article) throw new Error(`There is no invented article ${invented.article}.`)
  const content = pairIn(article.text, invented.content)
  const near = Math.max(0, (content[0]?.[0] ?? 0) - 90)
  return {
    id: `claim-${index + 1}`,
    source: pairIn(article.text, invented.source, near),
    cue: pairIn(article.text, invented.cue, near),
    content,
    speaker: invented.speaker,
    form: invented.form,
    polarity: invented.polarity ?? 'positive',
    modality: invented.modality ?? 'asserted',
    saidOn: invented.said,
    about: invented.about,
    knownFrom: invented.known,
    occasion: invented.occasion ?? null,
    via: [],
    confidence: invented.confidence,
    why: { rule: `invented-${invented.form}`, because: invented.because, steps: [] },
    text: { source: invented.source, cue: invented.cue, content: invented.content },
    speakerName: inventedActors.find(([id]) => id === invented.speaker)?.[1] ?? null,
    article: referenceOf(article),
    origin: { id: `origin-${article.id}`, name: article.outlet ?? article.id, articles: 1 },
    copyOf: null,
    judgement: null,
    found: null,
    copies: [],
    recordedAt,
  } as unknown as ClaimView
}

const articles = inventedArticles.map(articleOf)
const claims = inventedClaims.map(claimOf)

/** The text that is copied, and its copy. */
const [copied, copy] = ['meridian-pilot', 'coast-herald-copy']

const isOfOrigin = (id: string) => id === copied || id === copy

export const originOf = ({ id, outlet }: Pick<ArticleReference, 'id' | 'outlet'>): OriginReference =>
  isOfOrigin(id)
    ? { id: 'origin-pilot', name: 'Meridian', articles: 2 }
    : { id: `origin-${id}`, name: outlet ?? id, articles: 1 }

export const relationOf = ({ id }: Pick<ArticleReference, 'id'>) =>
  id === copy ? ('excerpt' as const) : ('first' as const)

const comesFromOf = (article: Article): Pick<ArticleView, 'comesFrom' | 'related'> => {
  const other = articles.find(({ id }) => isOfOrigin(article.id) && isOfOrigin(id) && id !== article.id)
  if (!other) return { comesFrom: null, related: [] }
  const related = [
    { article: referenceOf(other), relation: relationOf(other), containment: null, why: 'its words stand in it' },
  ]
  if (relationOf(article) === 'first') return { comesFrom: null, related }
  return {
    comesFrom: {
      name: 'Meridian',
      first: referenceOf(other),
      relation: 'excerpt',
      containment: { article: 0.94, of: 0.31 },
      why: 'its credit reads “This article is republished from Meridian.”',
      runs: pairIn(article.text, 'had taken the freighter Corvina through the narrows'),
    },
    related,
  }
}

const viewOf = (article: Article): ArticleView => ({
  article,
  capture: {
    sha256: article.capture,
    mediaType: 'text/html',
    address: `${article.id}.html`,
    byteLength: article.text.length,
  },
  recordedAt,
  dates: [],
  mentions: [],
  ...comesFromOf(article),
  revision: null,
  claims: claims.filter((claim) => claim.article.id === article.id),
})

const actorOf = ([id, name, type, role, of]: (typeof inventedActors)[number]): ActorView => {
  const said = claims.filter(({ speaker }) => speaker === id)
  const roles = role === null ? [] : [{ role, of }]
  return {
    id,
    name,
    type,
    aliases: [],
    roles,
    claims: said.length,
    articles: new Set(said.map((claim) => claim.article.id)).size,
  } as unknown as ActorView
}

const eventOf = (claim: ClaimView): EventView[] =>
  claim.about.edtf === null || claim.form === 'author'
    ? []
    : [
        {
          id: `event-${claim.id}`,
          on: claim.about.edtf,
          basis: claim.about.basis,
          disclosed: claim.knownFrom.edtf,
          disclosedBasis: claim.knownFrom.basis,
          text: claim.text.content,
          claims: [claim.id],
          articles: [claim.article],
          origins: 1,
          recordedAt,
        } as unknown as EventView,
      ]

export const invented = {
  title: 'The night arrival at Saltmere',
  recordedAt,
  articles: articles.map(viewOf),
  claims,
  actors: inventedActors.map(actorOf),
  events: claims.flatMap(eventOf),
}
