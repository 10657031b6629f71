import type { HitView, IndicatorView } from '#contract'
import type { Ledger } from '#ledger'
import { type ActorId, type AsOf, type Indicator, isPublicBy } from '#model'
import { type Hit, hitsOf, isOverdue, type News } from '#watch'
import { type FindingDesk, findingDesk, withCorrection } from './case-findings.ts'

export interface OutlookFilter {
  readonly all?: boolean | undefined
  /** The day by which what is due is overdue, as an epoch day; without it, nothing is. */
  readonly today?: number | undefined
}

export interface Outlook {
  readonly indicators: IndicatorView[]
  readonly hits: HitView[]
}

interface Draft {
  readonly indicator: Indicator
  readonly author: string | null
  readonly recordedAt: string
}

/** What to watch for at a point of the case's clocks, and what of the reporting since met it. */
export async function listOutlook(ledger: Ledger, { all = false, today }: OutlookFilter, asOf: AsOf): Promise<Outlook> {
  const desk = await findingDesk(ledger, asOf)
  const findings = await ledger.findings(asOf)
  const found = findings.indicators.flatMap(({ value, recordedAt }): Draft[] => {
    const grounds = desk.inView(value.grounds)
    return grounds.length === 0 ? [] : [{ indicator: { ...value, grounds }, author: null, recordedAt }]
  })
  const written = findings.written.flatMap(({ value, author, recordedAt }): Draft[] =>
    value.noun === 'indicator' ? [{ indicator: { ...value.indicator, grounds: [] }, author, recordedAt }] : [],
  )
  // What a person wrote of an indicator that was found takes its place and keeps what is behind it.
  const groundsOf = new Map(found.map(({ indicator }) => [indicator.id, indicator.grounds]))
  const own = new Set(written.map(({ indicator }) => indicator.id))
  const drafts = [
    ...written.map((draft) => ({
      ...draft,
      indicator: { ...draft.indicator, grounds: groundsOf.get(draft.indicator.id) ?? [] },
    })),
    ...found.filter(({ indicator }) => !own.has(indicator.id)),
  ]
    .map((draft) => ({
      ...draft,
      indicator: withStanding(withCorrection(draft.indicator, desk.judgement('indicator', draft.indicator.id)), desk),
    }))
    .filter(({ indicator }) => all || desk.judgement('indicator', indicator.id)?.decision !== 'reject')
  const hits = hitsOf(drafts, await newsOf(ledger, desk, asOf), (id) => [
    desk.nameOf(id),
    ...(desk.cast.of(id)?.aliases ?? []),
  ])
  const day = today ?? asOf.disclosed
  return {
    indicators: drafts.map((draft) => {
      const met = hits.filter(({ indicator, kind }) => indicator === draft.indicator.id && kind === 'meets').length
      return indicatorView(draft, met, day !== null && isOverdue(draft.indicator, met, day), desk)
    }),
    hits: hits
      .map(hitView)
      .toSorted((a, b) => order(b.recordedAt, a.recordedAt) || b.score - a.score || order(a.id, b.id)),
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const withStanding = (indicator: Indicator, desk: FindingDesk): Indicator => ({
  ...indicator,
  actors: [...new Set(indicator.actors.map(desk.standing))],
})

function indicatorView(
  { indicator, author, recordedAt }: Draft,
  hits: number,
  overdue: boolean,
  desk: FindingDesk,
): IndicatorView {
  const { grounds, ...rest } = indicator
  return {
    ...rest,
    actorNames: rest.actors.map(desk.nameOf),
    claims: [...new Set(grounds.flatMap(({ claims }) => claims))],
    spans: grounds.map(desk.ground),
    author,
    recordedAt,
    overdue,
    hits,
    judgement: desk.judgement('indicator', indicator.id),
  }
}

const hitView = ({ news, because, ...hit }: Hit): HitView => ({
  ...hit,
  article: news.article,
  claim: news.claim,
  start: news.start,
  end: news.end,
  text: news.text,
  because: [...because],
  knownFrom: news.knownFrom,
  recordedAt: news.recordedAt,
})

/** What reports say: the contents of claims, and deeds. */
async function newsOf(ledger: Ledger, desk: FindingDesk, asOf: AsOf): Promise<News[]> {
  const { rows } = await ledger.claims({ threshold: 0.5 }, asOf)
  const { deeds } = await ledger.findings(asOf)
  const typesOf = new Map<string, Set<News['types'][number]>>()
  for (const { value } of deeds)
    for (const claim of value.ground.claims) typesOf.set(claim, (typesOf.get(claim) ?? new Set()).add(value.type))
  const named = actorsByName(desk)
  const ofClaims = rows.map(({ value, recordedAt }): News => {
    const text = value.content.map(({ exact }) => exact).join(' … ')
    return {
      article: value.article,
      claim: value.id,
      start: value.content[0]?.start ?? 0,
      end: value.content.at(-1)?.end ?? 0,
      text,
      actors: [...new Set([...named(text), ...(value.speaker === null ? [] : [desk.standing(value.speaker)])])],
      types: [...(typesOf.get(value.id) ?? [])],
      polarity: value.polarity,
      knownFrom: value.knownFrom,
      recordedAt,
    }
  })
  const ofDeeds = deeds
    .filter(({ value }) => value.ground.claims.length === 0 && isPublicBy(value.ground.knownFrom, asOf.disclosed))
    .map(({ value, recordedAt }): News => {
      const { span } = value.ground
      const text = `${span.prefix}${span.exact}${span.suffix}`
      return {
        article: value.ground.article,
        claim: null,
        start: span.start,
        end: span.end,
        text,
        actors: [...new Set([...value.by, ...value.to].map(desk.standing))],
        types: [value.type],
        polarity: 'positive',
        knownFrom: value.ground.knownFrom,
        recordedAt,
      }
    })
  return [...ofClaims, ...ofDeeds]
}

/** Who is named in a text, by name or last name. */
function actorsByName({ cast }: FindingDesk): (text: string) => ActorId[] {
  const byWord = new Map<string, { id: ActorId; name: string }[]>()
  for (const { actor } of cast.actors)
    for (const name of [actor.name, ...actor.aliases]) {
      const last = name.split(/\s+/u).at(-1)?.toLowerCase() ?? ''
      byWord.set(last, [...(byWord.get(last) ?? []), { id: actor.id, name }])
    }
  return (text) => {
    const words = new Set(
      text
        .toLowerCase()
        .replaceAll(/[’']s\b/gu, '')
        .split(/[^\p{L}\p{N}-]+/u),
    )
    return [...words].flatMap((word) =>
      (byWord.get(word) ?? []).filter(({ name }) => text.includes(name)).map(({ id }) => id),
    )
  }
}
