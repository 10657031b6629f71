import type { Dated } from '#model'
import { isDay } from '#util'
import type { Account } from './account.ts'
import type { AccountLink } from './account-link.ts'
import { groupsOf } from './groups.ts'
import type { VersionLanguage } from './language.ts'
import type { Matter } from './matter.ts'
import { inOrder } from './order-of-saying.ts'
import type { AccountQuestion, AccountVersion, Holder } from './question.ts'
import type { QuestionKind } from './question-kind.ts'
import type { ReadAccount } from './read-account.ts'

/** Links that part versions; the others join what they link. */
const parting: ReadonlySet<string> = new Set(['contradicts', 'denies', 'revises', 'retracts'])
const joining: ReadonlySet<string> = new Set(['repeats', 'confirms', 'narrows'])

/**
 * The points on which accounts differ: what is linked, parted into the answers that cannot both hold. Accounts that only repeat one
 * another are no question. Pure.
 */
export function questionsOf(
  accounts: readonly Account[],
  links: readonly AccountLink[],
  language: VersionLanguage,
): AccountQuestion[] {
  const read = inOrder(accounts.map((account) => ({ account, matter: language.matterOf(account) })))
  const byId = new Map(read.map((one) => [one.account.id, one]))
  const binding = links.filter(({ kind }) => parting.has(kind) || joining.has(kind))
  return groupsOf(
    [...byId.keys()],
    binding.map(({ a, b }) => [a, b] as const),
  ).flatMap((ids) => {
    const inside = new Set(ids)
    const own = links.filter(({ a, b }) => inside.has(a) && inside.has(b))
    const first = own.find(({ kind }) => parting.has(kind))
    if (!first) return []
    const members = ids.flatMap((id) => byId.get(id) ?? [])
    return [questionOf(members, own, first, language, links)]
  })
}

function questionOf(
  members: readonly ReadAccount[],
  links: readonly AccountLink[],
  first: AccountLink,
  language: VersionLanguage,
  all: readonly AccountLink[],
): AccountQuestion {
  const ids = members.map(({ account }) => account.id)
  const joined = links.filter(({ kind }) => joining.has(kind)).map(({ a, b }) => [a, b] as const)
  const kind = kindOf(links)
  const groups = groupsOf(ids, [
    ...joined,
    ...sameRejections(links),
    ...vagueRevisions(links),
    ...sameAnswers(kind, members),
  ])
  const byId = new Map(members.map((member) => [member.account.id, member]))
  const versions = groups
    .map((group) => group.flatMap((id) => byId.get(id) ?? []))
    .filter((group) => group.some(({ matter }) => matter.act !== 'question'))
    .map((group): AccountVersion => versionOf(group, members, links, kind, language))
  const about = byId.get(first.a)
  const inside = new Set(ids)
  return {
    id: `q-${first.a}`,
    question: about ? language.questionOf(kind, members) : '',
    subject: about ? language.subjectOf(about.matter) : null,
    kind,
    versions,
    links: all.filter(({ a, b }) => inside.has(a) || inside.has(b)),
  }
}

/** Accounts that name one place, number or stance give one answer, whether or not they were linked. */
function sameAnswers(kind: QuestionKind, members: readonly ReadAccount[]): (readonly [string, string])[] {
  const answers = Map.groupBy(
    members.filter(({ matter }) => keyOf(kind, matter) !== null),
    ({ matter }) => keyOf(kind, matter),
  )
  return [...answers.values()].flatMap((group) =>
    group.slice(1).map(({ account }) => [group[0]?.account.id ?? account.id, account.id] as const),
  )
}

function keyOf(kind: QuestionKind, { act, places, quantities, stance }: Matter): string | null {
  if (act === 'deny' || act === 'question') return null
  if (kind === 'place') return places[0]?.key ?? null
  if (kind === 'number') return quantities[0] ? `${quantities[0].low} ${quantities[0].high}` : null
  return kind === 'stance' ? stance : null
}

/** Two who deny the same give one answer. */
function sameRejections(links: readonly AccountLink[]): (readonly [string, string])[] {
  const denials = Map.groupBy(
    links.filter(({ kind }) => kind === 'denies' || kind === 'retracts'),
    ({ a }) => a,
  )
  return [...denials.values()].flatMap((group) => group.slice(1).map(({ b }) => [group[0]?.b ?? b, b] as const))
}

/** "The story had taken a different turn" goes with the account that says which. */
function vagueRevisions(links: readonly AccountLink[]): (readonly [string, string])[] {
  const revisions = links.filter(({ kind }) => kind === 'revises')
  return revisions
    .filter(({ rule, confidence }) => rule.startsWith('said-') && confidence < vague)
    .flatMap(({ a, b }) => {
      const telling = revisions.find((other) => other.a === a && other.b !== b && other.confidence >= vague)
      return telling ? [[telling.b, b] as const] : []
    })
}

const vague = 0.6

function versionOf(
  group: readonly ReadAccount[],
  members: readonly ReadAccount[],

  links: readonly AccountLink[],
  kind: QuestionKind,
  language: VersionLanguage,
): AccountVersion {
  const ids = group.map(({ account }) => account.id)
  const [first] = group
  const speakers = Map.groupBy(group, ({ account }) => account.actor ?? account.speaker ?? '')
  const confirmed = links.find(({ kind: how, a, b }) => how === 'confirms' && ids.includes(a) && ids.includes(b))
  return {
    answer: language.answerOf(kind, group),
    accounts: ids,
    holders: [...speakers.values()].flatMap((own) => holderOf(own, members, ids)),
    origins: [...new Set(group.flatMap(({ account }) => account.origin ?? []))],
    first: first?.account.id ?? '',
    confirmed: confirmed?.b ?? null,
  }
}

/** A speaker holds a version until he gives another one in the same question. */
function holderOf(own: readonly ReadAccount[], members: readonly ReadAccount[], ids: readonly string[]): Holder[] {
  const [first] = own
  const last = own.at(-1)
  if (!first || !last) return []
  const { actor, speaker } = first.account
  const isSame = ({ account }: ReadAccount) => (actor === null ? account.speaker === speaker : account.actor === actor)
  const after = members
    .slice(members.indexOf(last) + 1)
    .filter((other) => isSame(other) && !ids.includes(other.account.id))
  const to = after.length > 0 ? surestDay(after) : null
  return [{ actor, name: speaker, from: surestDay(own) ?? first.account.saidOn, to }]
}

/** The first that is dated to the day, or else the first. */
const surestDay = (accounts: readonly ReadAccount[]): Dated | null =>
  (accounts.find(({ account: { saidOn } }) => saidOn.edtf !== null && isDay(saidOn.edtf)) ?? accounts[0])?.account
    .saidOn ?? null

const kinds: readonly (readonly [string, QuestionKind])[] = [
  ['places', 'place'],
  ['numbers', 'number'],
  ['causes', 'cause'],
  ['agents', 'agent'],
  ['opposites', 'state'],
  ['stance', 'stance'],
  ['deny', 'denial'],
]

function kindOf(links: readonly AccountLink[]): QuestionKind {
  const rules = new Set(
    links.filter(({ kind }) => parting.has(kind)).map(({ rule }) => rule.slice(rule.indexOf('-') + 1)),
  )
  return kinds.find(([rule]) => rules.has(rule))?.[1] ?? 'account'
}
