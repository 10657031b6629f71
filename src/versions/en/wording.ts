import { edtfBounds, isoDay } from '#util'
import type { Matter } from '../matter.ts'
import type { QuestionKind } from '../question-kind.ts'
import type { ReadAccount } from '../read-account.ts'
import { polarQuestion } from './polar.ts'

// Where was Prigozhin, 27 June to 6 July 2023?; How many: “14” or “37”?; Is it so that the army had fired?

/** The question that accounts answer differently. */
export function questionOf(kind: QuestionKind, members: readonly ReadAccount[]): string {
  const first = members.find(({ matter }) => matter.act === 'state') ?? members[0]
  if (!first) return ''
  const subject = subjectOf(first.matter)
  const when = spanOf(members)
  const polar = polarOf(kind, members)
  if (polar !== null) return polar
  switch (kind) {
    case 'place':
      return `Where was ${subject ?? 'it'}${when}?`
    case 'number':
      return `How many: ${numbersOf(members)}?`
    case 'cause':
      return `Why did it come about that ${stated(first.matter)}?`
    case 'agent':
      return `Who did it: ${[...new Set(members.flatMap(({ matter }) => matter.agents.map(({ words }) => words)))].join(' or ')}?`
    case 'stance':
      return `How does ${first.account.speaker ?? 'the speaker'} speak of them${when}?`
    case 'state':
    case 'denial':
    case 'account':
      return `Is it so that ${stated(first.matter)}?`
  }
}

export function answerOf(kind: QuestionKind, group: readonly ReadAccount[]): string {
  const chosen =
    group.find(({ matter: own }) => own.act === 'state' && (kind !== 'place' || own.places.length > 0)) ??
    group.find((one) => one.matter.act === 'state') ??
    group[0]
  if (!chosen) return ''
  const { matter, account } = chosen
  if (polarOf(kind, group) !== null) return 'no'
  if (isVague(matter)) return 'something else'
  if (kind === 'place' && matter.places[0]) return matter.places[0].words
  if (kind === 'number' && matter.quantities[0]) return matter.quantities[0].words
  if (kind === 'cause' && matter.causes[0]) return matter.causes[0].words
  if (kind === 'agent' && matter.agents[0]) return matter.agents[0].words
  if (matter.act === 'deny') return `no: ${account.speaker ?? 'the speaker'} rejects it`
  return stated(matter)
}

/** "Things turned out otherwise": another account, which does not say what. */
const isVague = ({ act, terms }: Matter): boolean =>
  act === 'revise' && [...terms.values()].every(({ isName, weight }) => isName || weight < 1)

/** Where all only say that something is not so, the question is whether it is. */
function polarOf(kind: QuestionKind, members: readonly ReadAccount[]): string | null {
  const isOpen = kind === 'account' || kind === 'state' || kind === 'denial' || kind === 'number'
  const [first] = members
  if (!isOpen || !first || members.some(({ matter }) => !matter.isNegated || matter.act !== 'state')) return null
  return polarQuestion(stated(first.matter))
}

/** The subject as written, with its capital. */
export function subjectOf({ subject, terms }: Matter): string | null {
  const words = subject.flatMap((term) => terms.get(term)?.word ?? [])
  return words.length > 0 ? words.join(' ') : null
}

const stated = ({ text }: Matter): string => text.replace(/[.“”"\s]+$/u, '').replace(/^[“"]/u, '')

const numbersOf = (members: readonly ReadAccount[]): string =>
  [...new Set(members.flatMap(({ matter }) => matter.quantities.slice(0, 1).map(({ words }) => `“${words}”`)))].join(
    ' or ',
  )

const months = 'January February March April May June July August September October November December'.split(' ')

function spanOf(members: readonly ReadAccount[]): string {
  const days = members.flatMap(({ account }) => {
    const first = account.saidOn.edtf === null ? null : (edtfBounds(account.saidOn.edtf)?.first ?? null)
    return first === null ? [] : [first]
  })
  if (days.length === 0) return ''
  const [from, to] = [isoDay(Math.min(...days)), isoDay(Math.max(...days))]
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)]
  if (from === to) return `, ${dayAndMonth(from)} ${fromYear}`
  return `, ${dayAndMonth(from)}${fromYear === toYear ? '' : ` ${fromYear}`} to ${dayAndMonth(to)} ${toYear}`
}

const dayAndMonth = (day: string): string => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ''}`
