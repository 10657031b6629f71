import type { ActorType, KnownActor } from '#model'
import { isEdtf } from '#util'
import { isOmitted, type KnownActors, malformed, type Omitted, otherKind, othersOf } from './known-actor.ts'

// {"id": "Q7747", "schema": "Person", "properties": {"name": ["Vladimir Putin"], "alias": [...], "position": [...]}}

const types: Readonly<Record<string, ActorType>> = {
  Person: 'person',
  Organization: 'organisation',
  Company: 'organisation',
  PublicBody: 'organisation',
  LegalEntity: 'organisation',
  Asset: 'organisation',
  Country: 'state',
  Position: 'office',
}

/** Known actors of FollowTheMoney entities, one JSON object a line. Lines of other schemata are left out and counted. Pure. */
export function knownFromFollowTheMoney(text: string): KnownActors {
  const actors: KnownActor[] = []
  const leftOut: KnownActors['leftOut'][number][] = []
  text.split(/\r?\n/u).forEach((line, index) => {
    if (line.trim() === '') return
    const found = actorOf(line)
    if (isOmitted(found)) leftOut.push({ place: `line ${index + 1}`, ...found })
    else actors.push(found)
  })
  return { actors, leftOut }
}

function actorOf(line: string): KnownActor | Omitted {
  const entity = parsed(line)
  if (!isRecord(entity)) return malformed('not a JSON object')
  const { id, schema, properties } = entity
  const type = typeof schema === 'string' ? types[schema] : undefined
  if (typeof schema !== 'string') return malformed('no schema')
  if (type === undefined) return otherKind(`no actor: ${schema}`)
  const values = (key: string): string[] => {
    const list = isRecord(properties) ? properties[key] : undefined
    return Array.isArray(list) ? list.filter((value) => typeof value === 'string' && value.trim() !== '') : []
  }
  const names = [...values('name'), ...(typeof entity['caption'] === 'string' ? [entity['caption']] : [])]
  const name = names[0]?.trim()
  if (!name) return malformed('no name')
  const wikidata = values('wikidataId')[0]
  const [from, to] = [values('startDate')[0], values('endDate')[0]]
  return {
    ids: { ...(typeof id === 'string' && id !== '' && { followthemoney: id }), ...(wikidata && { wikidata }) },
    name,
    type,
    aliases: othersOf(name, [
      ...names,
      ...values('alias'),
      ...values('weakAlias'),
      ...values('previousName'),
      ...values('abbreviation'),
    ]),
    roles: values('position').map((role) => ({
      role,
      of: null,
      ...(from && isEdtf(from) && { from }),
      ...(to && isEdtf(to) && { to }),
    })),
  }
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
