import type { ChangesView, ChangeView, ClaimView, QuestionView } from '#contract'
import type { JudgedClaim, Ledger } from '#ledger'
import { type AsOf, CounterclaimError, defaultThreshold } from '#model'
import { edtfBounds, isoDay } from '#util'
import { asOfNamed } from './as-of.ts'
import { claimGraph } from './claim-graph.ts'
import { claimViews } from './claim-views.ts'
import { foldedClaims } from './fold-claims.ts'
import { linkView } from './link-view.ts'
import { listJudgements } from './list-judgements.ts'
import { questionView } from './question-view.ts'

/** From when on: a day of disclosure time, or an instant of record time. One of them, as the two are never mixed. */
export interface Since {
  readonly since?: string | undefined
  readonly recordSince?: string | undefined
}

/** The case before and after, on one of its clocks. */
interface Span {
  readonly clock: ChangesView['clock']
  readonly before: AsOf
  readonly after: AsOf
}

/**
 * What became public since the end of a day, or what the file learned since an instant, by the point asked for: claims, links, questions
 * opened, versions taken up, left or confirmed, and judgements (which have record time alone). Throws `since-missing`, `day-invalid`,
 * `instant-invalid`.
 */
export async function listChanges(ledger: Ledger, since: Since, asOf: AsOf): Promise<ChangesView> {
  const span = spanOf(since, asOf)
  const claims = await newClaims(ledger, span)
  const views = foldedClaims(await claimViews(ledger, claims, span.after))
  return {
    clock: span.clock,
    since: since.since ?? since.recordSince ?? '',
    until: span.clock === 'disclosure' ? (asOf.disclosed === null ? null : isoDay(asOf.disclosed)) : asOf.recorded,
    changes: [
      ...views.map(claimChange),
      ...(await newLinks(ledger, span, views)),
      ...(await changedQuestions(ledger, span, views)),
      ...(span.clock === 'record' ? await newJudgements(ledger, span) : []),
    ],
  }
}

function spanOf({ since, recordSince }: Since, after: AsOf): Span {
  if ((since === undefined) === (recordSince === undefined)) throw new CounterclaimError('since-missing', '')
  const { disclosed, recorded } = asOfNamed({ asOf: since, recordAsOf: recordSince })
  return since === undefined
    ? { clock: 'record', before: { ...after, recorded }, after }
    : { clock: 'disclosure', before: { ...after, disclosed }, after }
}

/** After every claim of a day, in the order of the list. */
const endOfDay = (known: number) => ({ known, article: '\u{10ffff}', position: 0, id: '' })

async function newClaims(ledger: Ledger, { clock, before, after }: Span): Promise<JudgedClaim[]> {
  if (clock === 'disclosure') {
    const { rows } = await ledger.claims({ threshold: defaultThreshold, after: endOfDay(before.disclosed ?? 0) }, after)
    return rows.filter(({ value }) => value.knownFrom.edtf !== null && lastDay(value.knownFrom.edtf) !== null)
  }
  const { rows } = await ledger.claims(
    { threshold: defaultThreshold, recordedAfter: await ledger.lastEntry(before) },
    after,
  )
  const known = await ledger.claimsByIds(
    rows.map(({ value }) => value.id),
    before,
  )
  const held = new Set(known.map(({ value }) => value.id))
  return rows.filter(({ value }) => !held.has(value.id))
}

const lastDay = (edtf: string): number | null => edtfBounds(edtf)?.last ?? null

const claimChange = ({ id, speakerName, text, knownFrom }: ClaimView): ChangeView => ({
  what: 'claim',
  claim: id,
  speaker: speakerName,
  words: `${text.cue}: ${text.content}`,
  day: knownFrom.edtf,
})

async function newLinks(
  ledger: Ledger,
  { clock, before, after }: Span,
  claims: readonly ClaimView[],
): Promise<ChangeView[]> {
  const graph = await claimGraph(ledger, after)
  const earlier = await claimGraph(ledger, before)
  const rows =
    clock === 'record'
      ? await ledger.linksPage(
          { after: null, most: null, opening: false, recordedAfter: await ledger.lastEntry(before) },
          after,
        )
      : []
  const ends = new Set([...claims.map(({ id }) => id), ...rows.map(({ b }) => b)])
  const links = await graph.around([...ends])
  const known = new Set((await earlier.around([...ends])).map(({ id }) => id))
  return links
    .filter(({ id, kind }) => !known.has(id) && kind !== 'one-question' && kind !== 'same-answer')
    .map((link) => ({ what: 'link', link: linkView(link), day: null }))
}

/** Questions that new claims are part of, as they were and as they are. */
async function changedQuestions(
  ledger: Ledger,
  { before, after }: Span,
  claims: readonly ClaimView[],
): Promise<ChangeView[]> {
  const graph = await claimGraph(ledger, after)
  const earlier = await claimGraph(ledger, before)
  const seen = new Set<string>()
  const changes: ChangeView[] = []
  for (const { id } of claims) {
    if (seen.has(id)) continue
    const component = await graph.component([id])
    const members = component.nodes.flatMap((node) => node.claims.map(({ claim }) => claim))
    for (const member of members) seen.add(member)
    if (members.length < 2) continue
    const now = await questionView(ledger, component, after)
    if (!now) continue
    const was = await questionView(ledger, await earlier.component(members), before, { alone: true })
    changes.push(...differences(was, now))
  }
  return changes
}

function differences(was: QuestionView | null, now: QuestionView): ChangeView[] {
  const change = (
    what: 'question-opened' | 'version-new' | 'version-left' | 'version-confirmed',
    answer: string | null,
    who: string | null,
  ): ChangeView => ({ what, question: now.id, words: now.question, answer, who })
  const opened = was === null || was.versions.length < 2 ? [change('question-opened', null, null)] : []
  return [
    ...opened,
    ...now.versions.flatMap((version) => {
      const before = was?.versions.find(({ claims }) => claims.some((claim) => version.claims.includes(claim)))
      const left = version.holders.filter(
        (holder) =>
          holder.to !== null &&
          !before?.holders.some(
            (other) => other.actor === holder.actor && other.name === holder.name && other.to !== null,
          ),
      )
      return [
        ...(before ? [] : [change('version-new', version.answer, version.holders[0]?.name ?? null)]),
        ...left.map(({ name }) => change('version-left', version.answer, name)),
        ...(version.confirmed !== null && (before?.confirmed ?? null) === null
          ? [change('version-confirmed', version.answer, null)]
          : []),
      ]
    }),
  ]
}

async function newJudgements(ledger: Ledger, { before, after }: Span): Promise<ChangeView[]> {
  const since = before.recorded ?? ''
  const all = await listJudgements(ledger, after)
  return all.filter(({ recordedAt }) => recordedAt > since).map((judgement) => ({ what: 'judgement', judgement }))
}
