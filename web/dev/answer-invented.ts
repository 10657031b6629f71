import { edtfBounds } from '#util'
import { invented, originOf, relationOf } from './invented-case.ts'

const lastDay = (edtf: string | null): number | null => (edtf === null ? null : (edtfBounds(edtf)?.last ?? null))

/** Splits things by the day on which they were surely public. */
function publicBy<Thing>(things: readonly Thing[], known: (thing: Thing) => string | null, asOf: string | null) {
  if (asOf === null) return { kept: things, leftOut: { later: 0, undated: 0 } }
  const limit = lastDay(asOf) ?? 0
  const days = things.map((thing) => ({ thing, day: lastDay(known(thing)) }))
  return {
    kept: days.flatMap(({ thing, day }) => (day !== null && day <= limit ? [thing] : [])),
    leftOut: {
      later: days.filter(({ day }) => day !== null && day > limit).length,
      undated: days.filter(({ day }) => day === null).length,
    },
  }
}

const claimsFor = (query: URLSearchParams) => {
  const fits = invented.claims.filter(
    (claim) =>
      claim.confidence >= Number(query.get('threshold') ?? 0.5) &&
      (!query.has('actor') || claim.speaker === query.get('actor')) &&
      (!query.has('article') || claim.article.id === query.get('article')) &&
      (!query.has('form') || claim.form === query.get('form')) &&
      Object.values(claim.text)
        .join(' ')
        .toLowerCase()
        .includes((query.get('contains') ?? '').toLowerCase()),
  )
  return publicBy(fits, ({ knownFrom }) => knownFrom.edtf, query.get('asOf'))
}

const articlesFor = (query: URLSearchParams) =>
  publicBy(invented.articles, ({ article }) => article.published.edtf, query.get('asOf'))

const answers: Record<string, (query: URLSearchParams) => unknown> = {
  '/api/case': (query) => {
    const { kept } = claimsFor(query)
    const days = kept.flatMap(({ knownFrom }) => (knownFrom.edtf === null ? [] : [knownFrom.edtf])).toSorted()
    return {
      id: 'invented',
      title: invented.title,
      openedAt: invented.recordedAt,
      lastRecordedAt: invented.recordedAt,
      entries: invented.articles.length + 1,
      articles: articlesFor(query).kept.length,
      origins: new Set(articlesFor(query).kept.map(({ article }) => originOf(article).id)).size,
      claims: kept.length,
      actors: invented.actors.length,
      disclosed: { first: days[0] ?? null, last: days.at(-1) ?? null },
    }
  },
  '/api/claims': (query) => {
    const { kept, leftOut } = claimsFor(query)
    return { claims: kept, leftOut }
  },
  '/api/timeline': (query) => {
    const { kept, leftOut } = publicBy(invented.events, ({ disclosed }) => disclosed, query.get('asOf'))
    return { events: kept, leftOut }
  },
  '/api/articles': (query) => {
    const { kept, leftOut } = articlesFor(query)
    const summary = ({
      article: { id, title, outlet, published, byline, credit },
      capture,
      claims,
    }: (typeof kept)[number]) => ({
      id,
      title,
      outlet,
      published,
      byline,
      claims: claims.length,
      credit: credit && { kind: credit.kind, origin: credit.origin },
      address: capture.address,
      origin: originOf({ id, outlet }),
      relation: relationOf({ id }),
      recordedAt: invented.recordedAt,
    })
    return { articles: kept.map(summary), leftOut }
  },
  '/api/actors': () => ({ actors: invented.actors }),
  '/api/verify': () => ({ holds: true, entries: 5, captures: 4, spans: 118, head: 'b'.repeat(64), problems: [] }),
}

/** The invented case's answer to a request, or null where there is no such thing. */
export function answerInvented({ pathname, searchParams }: URL): unknown {
  const article = /^\/api\/articles\/(.+)$/u.exec(pathname)?.[1]
  if (article === undefined) return answers[pathname]?.(searchParams) ?? null
  const view = invented.articles.find((one) => one.article.id === decodeURIComponent(article))
  const claims = view && publicBy(view.claims, ({ knownFrom }) => knownFrom.edtf, searchParams.get('asOf')).kept
  return view ? { ...view, claims } : null
}
