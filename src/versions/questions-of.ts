import { type Dated, joiningKinds as joining, partingKinds as parting, questionId } from '#model'
import { isDay } from '#util'
import type { Account } from './account.ts'
import type { AccountLink } from './account-link.ts'
import { groupsOf } from './groups.ts'
import type { VersionLanguage } from './language.ts'
import type { Matter } from './matter.ts'
import { inOrder, isUndated } from './order-of-saying.ts'
import type { AccountQuestion, AccountVersion, Holder } from './question.ts'
import type { QuestionKind } from './question-kind.ts'
import type { ReadAccount } from './read-account.ts'

/** What people say of questions, as pairs of accounts: they are of one question, or give one answer. */
export interface SaidOfQuestions {
  readonly oneQuestion: readonly (readonly [string, string])[]
  readonly sameAnswer: readonly (readonly [string, string])[]
}

const nothingSaid: SaidOfQuestions = { oneQuestion: [], sameAnswer: [] }

/**
 * The points on which accounts differ: what is linked, parted into the answers that cannot both hold. Accounts that only repeat one
 * another are no question, unless a person makes them one. Pure.
 */
export function questionsOf(
  accounts: readonly Account[],
  links: readonly AccountLink[],
  language: VersionLanguage,
  said: SaidOfQuestions = nothingSaid,
): AccountQuestion[] {
  const read = inOrder(accounts.map((account) => ({ account, matter: language.matterOf(account) })))
  const byId = new Map(read.map((one) => [one.account.id, one]))
  const binding = links.filter(({ kind }) => parting.has(kind) || joining.has(kind))
  const written = new Set(said.oneQuestion.flat())
  return groupsOf(
    [...byId.keys()],
    [...binding.map(({ a, b }) => [a, b] as const), ...said.oneQuestion, ...said.sameAnswer].filter(
      ([a, b]) => byId.has(a) && byId.has(b),
    ),
  ).flatMap((ids) => {
    const inside = new Set(ids)
    const own = links.filter(({ a, b }) => inside.has(a) && inside.has(b))
    if (!own.some(({ kind }) => parting.has(kind)) && !ids.some((id) => written.has(id))) return []
    const members = ids.flatMap((id) => byId.get(id) ?? [])
    return [questionOf(members, own, said, language, links)]
  })
}

function questionOf(
  members: readonly ReadAccount[],
  links: readonly AccountLink[],
  { sameAnswer }: SaidOfQuestions,
  language: VersionLanguage,
  all: readonly AccountLink[],
): AccountQuestion {
  const ids = members.map(({ account }) => account.id)
  const inside = new Set(ids)
  const joined = links.filter(({ kind }) => joining.has(kind)).map(({ a, b }) => [a, b] as const)
  const kind = kindOf(links, members)
  const groups = groupsOf(ids, [
    ...joined,
    ...sameRejections(links),
    ...vagueRevisions(links, members),
    ...sameAnswers(kind, members),
    ...sameAnswer.filter(([a, b]) => inside.has(a) && inside.has(b)),
  ])
  const byId = new Map(members.map((member) => [member.account.id, member]))
  const versions = groups
    .map((group) => group.flatMap((id) => byId.get(id) ?? []))
    .filter((group) => group.some(({ matter }) => matter.act !== 'question'))
    .map((group): AccountVersion => versionOf(group, members, links, kind, language))
  const about = byId.get(links.find(({ kind: how }) => parting.has(how))?.a ?? '') ?? members[0]
  return {
    id: questionId(ids[0] ?? ''),
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

/**
 * "The story had taken a different turn" goes with the account that says which: of the same account that it puts aside, else of the
 * same text, else of the same speaker.
 */
function vagueRevisions(links: readonly AccountLink[], members: readonly ReadAccount[]): (readonly [string, string])[] {
  const accounts = new Map(members.map(({ account }) => [account.id, account]))
  const revisions = links.filter(({ kind }) => kind === 'revises')
  return revisions
    .filter(({ rule, confidence }) => rule.startsWith('said-') && confidence < vague)
    .flatMap(({ a, b }) => {
      const own = accounts.get(b)
      const telling = revisions
        .filter((other) => other.b !== b && other.confidence >= vague && isOfSpeaker(accounts.get(other.b), own))
        .toSorted((one, two) => nearness(two) - nearness(one))[0]
      function nearness(other: AccountLink): number {
        return (other.a === a ? 2 : 0) + (accounts.get(other.b)?.article === own?.article ? 1 : 0)
      }
      return telling ? [[telling.b, b] as const] : []
    })
}

const isOfSpeaker = (one: Account | undefined, other: Account | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.actor === null ? one.speaker === other.speaker : one.actor === other.actor)

const vague = 0.6

function versionOf(
  group: readonly ReadAccount[],
  members: readonly ReadAccount[],
  links: readonly AccountLink[],
  kind: QuestionKind,
  language: VersionLanguage,
): AccountVersion {
  const ids = new Set(group.map(({ account }) => account.id))
  const [first] = group
  const speakers = new Set(group.map(speakerOf))
  const confirmed = links.find(({ kind: how, a, b }) => how === 'confirms' && ids.has(a) && ids.has(b))
  const bySpeaker = Map.groupBy(members, speakerOf)
  return {
    answer: language.answerOf(kind, group),
    accounts: [...ids],
    holders: [...speakers].flatMap((speaker) => holdings(bySpeaker.get(speaker) ?? [], ids)),
    origins: [...new Set(group.flatMap(({ account }) => account.origin ?? []))],
    first: first?.account.id ?? '',
    confirmed: confirmed?.b ?? null,
  }
}

const speakerOf = ({ account }: ReadAccount): string => account.actor ?? account.speaker ?? ''

/**
 * A speaker holds a version until he gives another one in the same question, and again when he comes back to it. What he said on days
 * that are not known tells of no change: it counts where nothing dated puts him behind the version.
 */
function holdings(own: readonly ReadAccount[], ids: ReadonlySet<string>): Holder[] {
  const isOf = ({ account }: ReadAccount) => ids.has(account.id)
  const dated = own.filter((one) => !isUndated(one))
  if (!dated.some(isOf))
    return own
      .filter(isOf)
      .slice(0, 1)
      .map(({ account }) => holder(account, account.saidOn, null))
  const runs: { readonly isHeld: boolean; readonly accounts: ReadAccount[] }[] = []
  for (const one of dated) {
    const isHeld = isOf(one)
    const last = runs.at(-1)
    if (last?.isHeld === isHeld) last.accounts.push(one)
    else runs.push({ isHeld, accounts: [one] })
  }
  return runs.flatMap(({ isHeld, accounts }, index): Holder[] => {
    const [first] = accounts
    const next = runs[index + 1]
    if (!isHeld || !first) return []
    const from = surestDay(accounts) ?? first.account.saidOn
    return [holder(first.account, from, next ? surestDay(next.accounts) : null)]
  })
}

const holder = ({ actor, speaker }: Account, from: Dated, to: Dated | null): Holder => ({
  actor,
  name: speaker,
  from,
  to,
})

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

function kindOf(links: readonly AccountLink[], members: readonly ReadAccount[]): QuestionKind {
  const parted = links.filter(({ kind }) => parting.has(kind))
  const rules = new Set(parted.map(({ rule }) => rule.slice(rule.indexOf('-') + 1)))
  const found = kinds.find(([rule]) => rules.has(rule))?.[1]
  if (found) return found
  // Where nobody has said otherwise yet, or only by hand, what all of them tell is what is asked.
  if (members.every(({ matter }) => matter.places.length > 0)) return 'place'
  if (members.every(({ matter }) => matter.stance !== null)) return 'stance'
  return members.every(({ matter }) => matter.quantities.length > 0) ? 'number' : 'account'
}
