import type { Telling } from '#deeds'
import type { Actor, ActorId, Mention } from '#model'
import * as words from './en/words.ts'
import type { TieInText } from './tie-in-text.ts'

/** Ties that posts tell: "Wagner Group [boss] Yevgeny Prigozhin", "Putin's [spokesman] Dmitry Peskov". */
export function tiesOfRoles({ actors }: Telling, mentions: readonly Mention[]): TieInText[] {
  const byName = new Map(
    [...actors.values()].flatMap((actor) =>
      [actor.name, ...actor.aliases].map((name) => [name.toLowerCase(), actor.id] as const),
    ),
  )
  return [...actors.values()].flatMap((actor) => {
    const spoken = actor.speaksFor
    const range = longestOf(actor.id, mentions)
    if (!range) return []
    const speaks =
      spoken !== undefined && actors.has(spoken) && actor.type === 'person'
        ? [tie(actor, spoken, 'speaks-for', spokesman(actor), range)]
        : []
    const others =
      actor.type === 'person'
        ? actor.roles.flatMap(({ role, of, from, to }) => {
            const body = of === null ? undefined : byName.get(of.toLowerCase())
            const last = role.toLowerCase().split(/\s+/u).at(-1) ?? ''
            if (!body || body === actor.id) return []
            const type = actors.get(body)?.type
            if (words.commands.has(last) && (type === 'organisation' || type === 'group'))
              return [{ ...tie(actor, body, 'commands', role, range), since: from ?? null, until: to ?? null }]
            return last === 'member' && type === 'organisation'
              ? [{ ...tie(actor, body, 'member-of', role, range), since: from ?? null, until: to ?? null }]
              : []
          })
        : []
    return [...speaks, ...others]
  })
}

const spokesman = ({ roles }: Actor): string =>
  roles.find(({ role }) => /spokes|press secretary/u.test(role))?.role ?? 'spokesman'

const tie = (actor: Actor, to: ActorId, category: TieInText['category'], role: string, range: Mention): TieInText => ({
  from: actor.id,
  to,
  category,
  instrument: role,
  since: null,
  until: null,
  range: { start: range.start, end: range.end },
  rule: 'role',
  because: `${actor.name} is called ${role}`,
  confidence: 0.85,
})

/** The mention that says most: with the post beside the name. */
const longestOf = (id: ActorId, mentions: readonly Mention[]): Mention | undefined =>
  mentions
    .filter(({ actor }) => actor === id)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0]
