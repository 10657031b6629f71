import type { GroundView, StandingJudgement } from '#contract'
import type { Judged, Ledger } from '#ledger'
import { type ActorId, type AsOf, type Ground, isPublicBy } from '#model'
import { type CaseCast, caseCast } from './case-cast.ts'
import { caseOrigins } from './case-origins.ts'
import { judgementView } from './judgement-view.ts'

/** What the lists of findings share: who is who, the origins, what people decided. */
export interface FindingDesk {
  readonly cast: CaseCast
  readonly day: number | null
  readonly standing: (id: ActorId) => ActorId
  readonly nameOf: (id: ActorId) => string
  /** The state that somebody is or stands for by post. */
  readonly stateOf: (id: ActorId) => ActorId | null
  readonly ground: (ground: Ground) => GroundView
  /** So many different origins. */
  readonly origins: (grounds: readonly Ground[]) => number
  /** Without what was not public yet. */
  readonly inView: (grounds: readonly Ground[]) => Ground[]
  readonly judgement: (noun: 'deal' | 'tie' | 'hypothesis' | 'indicator', id: string) => StandingJudgement | null
}

const nouns = ['deal', 'tie', 'hypothesis', 'indicator'] as const

export async function findingDesk(ledger: Ledger, asOf: AsOf): Promise<FindingDesk> {
  const cast = await caseCast(ledger, asOf)
  const origins = await caseOrigins(ledger, asOf)
  const made = new Map<string, Judged[]>()
  for (const noun of nouns)
    for (const one of await ledger.judgements({ noun }, asOf)) {
      const { subject } = one.judgement
      if (!('id' in subject)) continue
      const key = `${noun} ${subject.id}`
      made.set(key, [...(made.get(key) ?? []), one])
    }
  const byName = new Map(
    cast.actors
      .filter(({ actor }) => actor.type === 'state')
      .flatMap(({ actor }) => [actor.name, ...actor.aliases].map((name) => [name.toLowerCase(), actor.id] as const)),
  )
  const standing = (id: ActorId) => cast.of(id)?.id ?? id
  const nameOf = (id: ActorId) => cast.of(id)?.name ?? id
  const originOf = (ground: Ground) => origins.of(ground.article)?.id ?? ground.article
  const stateOf = (id: ActorId, steps = 0): ActorId | null => {
    const actor = cast.of(id)
    if (!actor) return null
    if (actor.type === 'state') return actor.id
    const own = actor.roles.flatMap(({ of }) => (of === null ? [] : (byName.get(of.toLowerCase()) ?? [])))[0]
    return own ?? (actor.speaksFor && steps < 3 ? stateOf(actor.speaksFor, steps + 1) : null)
  }
  return {
    cast,
    day: asOf.disclosed,
    standing,
    nameOf,
    stateOf,
    ground: (ground) => {
      const { span, account, ...rest } = ground
      const who = account === null ? null : standing(account)
      return {
        ...rest,
        account: who,
        accountName: who === null ? null : nameOf(who),
        start: span.start,
        end: span.end,
        text: span.exact,
        origin: originOf(ground),
      }
    },
    origins: (grounds) => new Set(grounds.map(originOf)).size,
    inView: (grounds) => grounds.filter(({ knownFrom }) => isPublicBy(knownFrom, asOf.disclosed)),
    judgement: (noun, id) => judgementView(made.get(`${noun} ${id}`) ?? []),
  }
}

/** A finding with what a person put in the place of what was found; fields that do not fit are left as found. */
export function withCorrection<Finding extends object>(finding: Finding, judgement: StandingJudgement | null): Finding {
  if (judgement?.decision !== 'correct' || !judgement.correction) return finding
  const fits = Object.entries(judgement.correction).filter(
    ([field, value]) => field in finding && isAlike(finding[field as keyof Finding], value),
  )
  return { ...finding, ...Object.fromEntries(fits) }
}

const isAlike = (found: unknown, given: unknown): boolean =>
  found === null || given === null || (Array.isArray(found) ? Array.isArray(given) : typeof found === typeof given)
