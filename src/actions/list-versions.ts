import type { QuestionView } from '#contract'
import type { Ledger, LinkPlace } from '#ledger'
import { type AsOf, CounterclaimError, claimOfQuestion, partingKinds } from '#model'
import { type Component, claimGraph } from './claim-graph.ts'
import { cursorOf, placeFrom } from './cursor.ts'
import { comparePlaces, isLinkPlace, withRivals } from './link-pages.ts'
import { questionView } from './question-view.ts'

export interface VersionQuery {
  /** Also questions that a person rejected. */
  readonly all?: boolean | undefined
  /** So many at most; all of them without it. */
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
}

/** So many links that open a question are looked at in one go. */
const atOnce = 200

/**
 * The points on which the claims of a case differ, each with its versions and who held them from when to when; by the day on which they
 * were opened. As of a day, also those on which nobody had said otherwise yet, with the one version that was public. Each is made from
 * its own claims alone.
 */
export async function listVersions(
  ledger: Ledger,
  asOf: AsOf,
  { all = false, limit, cursor }: VersionQuery = {},
): Promise<{ questions: QuestionView[]; next: string | null }> {
  const whole: AsOf = { disclosed: null, recorded: asOf.recorded }
  const graph = await claimGraph(ledger, whole)
  const questions: QuestionView[] = []
  const seen = new Set<string>()
  const start = placeFrom(cursor, isLinkPlace)
  let after = start
  for (;;) {
    const rows = await ledger.linksPage({ after, most: atOnce, opening: true }, whole)
    const open = new Set(
      (await graph.standing(await withRivals(ledger, rows, whole))).map(({ id, owner }) => `${owner} ${id}`),
    )
    for (const row of rows) {
      after = row
      if (!open.has(`${row.owner} ${row.id}`) || seen.has(row.b)) continue
      const component = await graph.component([row.a, row.b])
      for (const { claims } of component.nodes) for (const { claim } of claims) seen.add(claim)
      if (start && isBefore(openedBy(component), start)) continue
      const question = await questionThen(ledger, component, asOf)
      if (question && (all || question.judgement?.decision !== 'reject')) questions.push(question)
      if (limit !== undefined && questions.length >= limit) {
        const isEnd = rows.at(-1) === row && rows.length < atOnce
        return { questions, next: isEnd ? null : cursorOf(placeOf(row)) }
      }
    }
    if (rows.length < atOnce) return { questions, next: null }
  }
}

/** A question as of a day: of its claims those that were public. */
async function questionThen(ledger: Ledger, component: Component, asOf: AsOf): Promise<QuestionView | null> {
  if (asOf.disclosed === null) return await questionView(ledger, component, asOf)
  const claims = component.nodes.flatMap((node) => node.claims.map(({ claim }) => claim))
  const known = await (await claimGraph(ledger, asOf)).component(claims)
  return await questionView(ledger, known, asOf, { alone: true })
}

/**
 * The question that one of its claims, or its id, leads to, also when it has grown since it was named so; as of a day before anybody
 * said otherwise it has one version. Throws `question-not-found`.
 */
export async function showQuestion(ledger: Ledger, id: string, asOf: AsOf): Promise<QuestionView> {
  const graph = await claimGraph(ledger, asOf)
  const component = await graph.component([claimOfQuestion(id)])
  const question = await questionView(ledger, component, asOf, { alone: true })
  if (!question) throw new CounterclaimError('question-not-found', id)
  return question
}

const placeOf = ({ day, a, b }: LinkPlace): LinkPlace => ({ day, a, b })

/** Where the first of the links that open a question stands in the list. */
function openedBy({ links }: Component): LinkPlace | null {
  const opening = links.filter(({ kind }) => partingKinds.has(kind) || kind === 'one-question')
  return opening.map(({ place }) => place).toSorted(comparePlaces)[0] ?? null
}

const isBefore = (place: LinkPlace | null, start: LinkPlace): boolean =>
  place !== null && comparePlaces(place, start) <= 0
