import type { ArticleRecord, CaptureRecord, CaseReading, ClaimRecord, GradeRecord, Report } from '#exports'
import type { ArticleRow, Ledger } from '#ledger'
import { type ArticleId, type AsOf, type Claim, defaultThreshold } from '#model'
import { foldedWords, isoDay } from '#util'
import { type CaseCast, caseCast } from './case-cast.ts'
import { type CaseOrigins, caseOrigins } from './case-origins.ts'
import { findingViews } from './finding-views.ts'
import { givenGrades } from './given-grades.ts'
import { listLinks } from './list-links.ts'
import { listVersions } from './list-versions.ts'

/**
 * A case at a point of its clocks as exports read it. Claims come article by article, those of one origin together, so that no more of
 * them is held than one origin has; articles and actors are held by name.
 */
export async function caseReading(
  ledger: Ledger,
  asOf: AsOf,
  { threshold = defaultThreshold }: { readonly threshold?: number | undefined } = {},
): Promise<CaseReading> {
  const cast = await caseCast(ledger, asOf)
  const origins = await caseOrigins(ledger, asOf)
  const { id, title, lastRecordedAt } = await ledger.summary(asOf)
  const published = new Set((await ledger.articles(asOf)).rows.map(({ value }) => value.id))
  const reports = () => reportsOf({ ledger, asOf, cast, origins, threshold, published })
  const findings = () => findingViews(ledger, asOf)
  return {
    head: {
      id,
      title,
      recordedAt: lastRecordedAt,
      asOf: asOf.disclosed === null ? null : isoDay(asOf.disclosed),
      recordAsOf: asOf.recorded,
    },
    reports,
    actor: (name) => cast.actors.find(({ actor }) => actor.id === name)?.actor ?? null,
    async *actors() {
      const inView = new Set<string>()
      for await (const { article } of reports()) inView.add(article.id)
      for (const { actor, articles } of cast.actors)
        if ([...articles].some((article) => inView.has(article))) yield actor
    },
    async *links() {
      for (let cursor: string | undefined; ; ) {
        const { links, next } = await listLinks(ledger, asOf, { limit: pageSize, cursor })
        yield* links
        if (next === null) return
        cursor = next
      }
    },
    async *questions() {
      for (let cursor: string | undefined; ; ) {
        const { questions, next } = await listVersions(ledger, asOf, { limit: pageSize, cursor })
        yield* questions
        if (next === null) return
        cursor = next
      }
    },
    async *events() {
      for (const { value } of (await ledger.events(asOf)).rows) yield value
    },
    async *deals() {
      yield* (await findings()).deals
    },
    async *ties() {
      yield* (await findings()).ties
    },
    async *hypotheses() {
      yield* (await findings()).hypotheses
    },
    async *indicators() {
      yield* (await findings()).indicators
    },
    grades: () => gradesOf(ledger, asOf),
    captures: () => capturesOf(ledger, asOf),
  }
}

/** So many links or questions are held at once. */
const pageSize = 200

interface View {
  readonly ledger: Ledger
  readonly asOf: AsOf
  readonly cast: CaseCast
  readonly origins: CaseOrigins
  readonly threshold: number
  /** Articles that came out by then. */
  readonly published: ReadonlySet<ArticleId>
}

async function* reportsOf(view: View): AsyncGenerator<Report> {
  for (const { id, name, members } of view.origins.origins) {
    const stood = new Map<string, Claim>()
    for (const { article, relation } of members) {
      const row = view.origins.articles.get(article)
      if (!row) continue
      const claims = await claimsIn(view, article, stood)
      if (!view.published.has(article) && claims.length === 0) continue
      yield {
        article: articleRecord(row, { id, name }, relation),
        claims: async () => claims,
        text: async () =>
          (await view.ledger.reading(article, { ...view.asOf, disclosed: null }))?.value.article.text ?? '',
      }
    }
  }
}

const articleRecord = (
  { value, capture, recordedAt }: ArticleRow,
  origin: ArticleRecord['origin'],
  relation: ArticleRecord['relation'],
): ArticleRecord => ({ ...value, capture, origin, relation, recordedAt })

/** `stood` holds the claims of the earlier articles of the origin, by speaker and words. */
async function claimsIn(
  { ledger, asOf, cast, threshold }: View,
  article: ArticleId,
  stood: Map<string, Claim>,
): Promise<ClaimRecord[]> {
  const { rows } = await ledger.claims({ article, threshold }, asOf)
  return rows
    .toSorted((a, b) => placeOf(a.value) - placeOf(b.value))
    .map(({ value, recordedAt }) => {
      const actor = value.speaker === null ? null : cast.of(value.speaker)
      const words = foldedWords(value.content.map(({ exact }) => exact).join(' … '))
      const key = `${actor?.id ?? ''}\n${words}`
      const first = words === '' ? undefined : stood.get(key)
      if (!first) stood.set(key, value)
      return {
        ...value,
        speaker: actor?.id ?? value.speaker,
        speakerName: actor?.name ?? null,
        via: value.via.map((id) => cast.of(id)?.id ?? id),
        copyOf: first && first.article !== article ? first.id : null,
        recordedAt,
      }
    })
}

const placeOf = ({ source, cue, content }: Claim): number => content[0]?.start ?? cue[0]?.start ?? source[0]?.start ?? 0

async function* gradesOf(ledger: Ledger, asOf: AsOf): AsyncGenerator<GradeRecord> {
  for (const [claim, { grade, ...given }] of (await givenGrades(ledger, asOf)).credibility)
    yield { claim, credibility: grade, ...given }
}

async function* capturesOf(ledger: Ledger, { recorded }: AsOf): AsyncGenerator<CaptureRecord> {
  for await (const { body, recordedAt } of ledger.entries()) {
    if (recorded !== null && recordedAt > recorded) return
    if (body.kind !== 'capture-kept') continue
    const { sha256 } = body.capture
    yield {
      capture: body.capture,
      recordedAt,
      bytes: async () => (await ledger.capture(sha256)) ?? new Uint8Array(),
    }
  }
}
