import type { ClaimView, QuestionView } from '#contract'
import type { Ledger, WrittenBy } from '#ledger'
import { type AsOf, type Dated, linkId, questionId } from '#model'
import { edtfBounds } from '#util'
import { type Account, type AccountQuestion, questionsOf, sameWords } from '#versions'
import { accountOfView } from './case-accounts.ts'
import { type CaseCast, caseCast } from './case-cast.ts'
import { keptEnglish } from './claim-account.ts'
import type { Component, GraphLink } from './claim-graph.ts'
import { claimViews } from './claim-views.ts'
import { judgementView } from './judgement-view.ts'
import { kindOf } from './link-kind.ts'
import { linkView } from './link-view.ts'

/**
 * The question of claims that hang together, with its versions; null where they differ on nothing that is in view. `alone`: also where
 * there is one version, and nobody has said otherwise.
 */
export async function questionView(
  ledger: Ledger,
  component: Component,
  asOf: AsOf,
  { alone = false } = {},
): Promise<QuestionView | null> {
  const members = component.nodes.flatMap(({ claims }) => claims.map(({ claim }) => claim))
  if (members.length === 0) return null
  const cast = await caseCast(ledger, asOf)
  const views = new Map(
    (await claimViews(ledger, await ledger.claimsByIds(members, asOf), asOf, 0)).map((view) => [
      view.id as string,
      view,
    ]),
  )
  const standing = component.nodes.map(({ claims }) =>
    ofEachOrigin(claims.flatMap(({ claim }) => views.get(claim) ?? [])),
  )
  const accounts = standing.flat().map((view) => accountOfView(view, cast))
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const links = component.links.map((link) => ({ link, kind: kindOf(link, byId) }))
  const [question] = questionsOf(
    accounts,
    [
      ...links.flatMap(({ link, kind }) =>
        kind === null
          ? []
          : [
              {
                a: link.a.claim,
                b: link.b.claim,
                kind,
                rule: link.rule,
                reason: link.reason,
                confidence: link.confidence,
              },
            ],
      ),
      ...standing.flatMap(([first, ...others]) =>
        first ? others.map(({ id }) => ({ ...sameWords, a: first.id, b: id })) : [],
      ),
    ],
    keptEnglish,
    {
      oneQuestion: [...pairs(component, 'one-question'), ...(alone ? chained(accounts) : [])],
      sameAnswer: pairs(component, 'same-answer'),
    },
  )
  if (!question) return null
  const written = await ledger.written({ noun: 'question', ids: members.map(questionId) }, asOf)
  const judged = await ledger.judgements(
    { subjects: members.map((claim) => ({ noun: 'question', id: questionId(claim) })) },
    asOf,
  )
  return {
    ...worded(question, cast, written),
    links: [
      ...links.flatMap(({ link, kind }) => (kind === null ? [] : [{ ...linkView(link), kind }])),
      ...standing.flatMap(([first, ...others]) =>
        first
          ? others.map(({ id }) => ({
              ...sameWords,
              id: linkId({ a: first.id, b: id, kind: sameWords.kind }),
              a: first.id,
              b: id,
              by: 'found' as const,
              judgement: null,
            }))
          : [],
      ),
    ],
    judgement: judgementView(judged),
  }
}

/** Of the same words in one origin the first stands: copies never count. */
function ofEachOrigin(views: readonly ClaimView[]): ClaimView[] {
  const origins = new Set<string>()
  return views.filter(({ origin }) => {
    const isFirst = !origins.has(origin.id)
    origins.add(origin.id)
    return isFirst
  })
}

/** All of them as one question. */
const chained = (accounts: readonly Account[]): (readonly [string, string])[] =>
  accounts.map(({ id }) => [accounts[0]?.id ?? id, id] as const)

const pairs = ({ links }: Component, kind: GraphLink['kind']): (readonly [string, string])[] =>
  links.filter((link) => link.kind === kind).map(({ a, b }) => [a.claim, b.claim] as const)

function worded(
  { id, kind, versions, subject, question }: AccountQuestion,
  cast: CaseCast,
  written: readonly WrittenBy[],
): Omit<QuestionView, 'links' | 'judgement'> {
  const actor = subject === null ? null : cast.named(subject)
  const said = written.flatMap(({ value, author }) =>
    value.noun === 'question' && !value.question.withdrawn ? [{ author, ...value.question }] : [],
  )
  const wording = said.findLast((one) => one.question !== null)
  return {
    id,
    kind,
    question:
      wording?.question ??
      (actor && subject !== null && kind === 'place' ? question.replace(subject, actor.name) : question),
    subject: actor?.id ?? subject,
    closed: said.at(-1)?.closed ?? null,
    wordedBy: wording?.author ?? null,
    versions: versions.map(({ answer, holders, accounts, origins, first, confirmed }) => ({
      answer,
      holders: holders.map(({ actor: held, name, from, to }) => ({
        actor: held,
        name,
        from: from.edtf,
        to: to?.edtf ?? null,
        days: to === null ? null : daysBetween(from, to),
      })),
      claims: accounts as QuestionView['versions'][number]['claims'],
      origins: [...origins],
      first: first as QuestionView['versions'][number]['first'],
      confirmed: confirmed as QuestionView['versions'][number]['confirmed'],
    })),
  }
}

/** Days from the one to the other; null where either is not one day, or they cross. */
export function daysBetween(from: Dated, to: Dated): number | null {
  const [first, last] = [dayOf(from), dayOf(to)]
  return first === null || last === null || last < first ? null : last - first
}

function dayOf({ edtf }: Dated): number | null {
  const bounds = edtf === null ? null : edtfBounds(edtf)
  return bounds && bounds.first === bounds.last ? bounds.first : null
}
