import type { BriefChange, BriefClaim, BriefQuestion, BriefReading, BriefSource } from '#brief'
import type { ArticleRow, JudgedClaim, Ledger } from '#ledger'
import { type AsOf, defaultThreshold } from '#model'
import { foldedWords, isoDay } from '#util'
import { type CaseCast, caseCast } from './case-cast.ts'
import { type CaseOrigins, caseOrigins } from './case-origins.ts'
import { findingViews } from './finding-views.ts'
import { listChanges } from './list-changes.ts'
import { listVersions } from './list-versions.ts'

/** A case as a brief reads it. Claims of copies are folded into the first. `since` is a day of disclosure time. Throws `day-invalid`. */
export async function briefReading(ledger: Ledger, asOf: AsOf, since: string | null): Promise<BriefReading> {
  const cast = await caseCast(ledger, asOf)
  const origins = await caseOrigins(ledger, asOf)
  const { rows, leftOut } = await ledger.claims({ threshold: defaultThreshold }, asOf)
  const published = (await ledger.articles(asOf)).rows
  const inView = new Set([...published.map(({ value }) => value.id), ...rows.map(({ value }) => value.article)])
  const { title } = await ledger.summary(asOf)
  return {
    title,
    asOf: asOf.disclosed === null ? null : isoDay(asOf.disclosed),
    recordAsOf: asOf.recorded,
    since,
    articles: inView.size,
    origins: new Set([...inView].map((id) => origins.of(id)?.id ?? id)).size,
    leftOut,
    claims: folded(rows, origins, cast),
    events: await eventsOf(ledger, asOf, origins),
    questions: (await listVersions(ledger, asOf)).questions.map(question),
    changes: since === null ? [] : await changesOf(ledger, since, asOf),
    ...(await findingViews(ledger, asOf)),
    source: (id) => sourceOf(origins.articles.get(id as ArticleRow['value']['id'])),
    actor: (id) => cast.of(id as Parameters<CaseCast['of']>[0])?.name ?? id,
  }
}

/** The same words by the same speaker in articles of one origin are one claim: that of the earliest of them. */
function folded(rows: readonly JudgedClaim[], origins: CaseOrigins, cast: CaseCast): BriefClaim[] {
  const groups = Map.groupBy(rows, ({ value }) => {
    const origin = origins.of(value.article)
    const words =
      (origin?.members.length ?? 1) > 1 ? foldedWords(value.content.map(({ exact }) => exact).join(' ')) : ''
    return words === '' ? value.id : `${origin?.id}\n${value.speaker ?? ''}\n${words}`
  })
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted((a, b) => origins.place(a.value.article) - origins.place(b.value.article))
    if (!first) return []
    const { value } = first
    return [
      {
        id: value.id,
        article: value.article,
        speaker: value.speaker === null ? null : (cast.of(value.speaker)?.name ?? value.speaker),
        source: value.source.map(({ exact }) => exact).join(' '),
        cue: value.cue,
        content: value.content,
        form: value.form,
        polarity: value.polarity,
        modality: value.modality,
        saidOn: value.saidOn,
        about: value.about,
        knownFrom: value.knownFrom,
        origin: origins.of(value.article)?.id ?? value.article,
        copies: new Set(others.map((other) => other.value.article).filter((id) => id !== value.article)).size,
      },
    ]
  })
}

/** Events that no claim carries: what claims carry is told by whose account. */
async function eventsOf(ledger: Ledger, asOf: AsOf, origins: CaseOrigins): Promise<BriefReading['events']> {
  const { rows } = await ledger.events(asOf)
  const own = rows.map(({ value }) => value).filter(({ claims }) => claims.length === 0)
  return [...Map.groupBy(own, ({ on, span }) => `${on.edtf}\n${foldedWords(span.exact)}`).values()].flatMap((same) => {
    const [first] = same.toSorted((a, b) => origins.place(a.article) - origins.place(b.article))
    const behind = new Set(same.map(({ article }) => origins.of(article)?.id ?? article)).size
    return first ? [{ id: first.id, article: first.article, on: first.on, span: first.span, origins: behind }] : []
  })
}

const question = ({ id, question: words, versions }: BriefQuestion): BriefQuestion => ({
  id,
  question: words,
  versions: versions.map(({ answer, holders, claims, origins }) => ({ answer, holders, claims, origins })),
})

async function changesOf(ledger: Ledger, since: string, asOf: AsOf): Promise<BriefChange[]> {
  const { changes } = await listChanges(ledger, { since }, asOf)
  return changes.flatMap((change): BriefChange[] => {
    if (change.what === 'link' || change.what === 'judgement') return []
    return [change]
  })
}

function sourceOf(row: ArticleRow | undefined): BriefSource | null {
  if (!row) return null
  const { value, capture } = row
  const address = /^https?:/iu.test(value.canonical ?? '') ? (value.canonical ?? capture.address) : capture.address
  return {
    id: value.id,
    title: value.title,
    outlet: value.outlet,
    published: value.published,
    address: address.replace(/^.*[/\\](?=[^/\\]+$)/u, (folder) => (/^https?:/iu.test(folder) ? folder : '')),
    sha256: capture.sha256,
  }
}
