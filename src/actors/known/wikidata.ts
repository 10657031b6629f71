import type { ActorType, KnownActor } from '#model'
import { isRecord, parsed } from './follow-the-money.ts'
import { isOmitted, type KnownActors, malformed, type Omitted, otherKind, othersOf } from './known-actor.ts'

// {"entities": {"Q7747": {"id": "Q7747", "labels": {"en": {"value": ...}}, "aliases": {"en": [...]}, "claims": {"P31": [...]}}}}

// What "instance of" (P31) points to.
const types: Readonly<Record<string, ActorType>> = {
  Q5: 'person',
  Q6256: 'state',
  Q3624078: 'state',
  Q43229: 'organisation',
  Q4830453: 'organisation',
  Q783794: 'organisation',
  Q327333: 'organisation',
  Q192350: 'organisation',
  Q7278: 'organisation',
  Q484652: 'organisation',
  Q15265344: 'outlet',
  Q11032: 'outlet',
  Q192283: 'outlet',
  Q1193236: 'outlet',
  Q4164871: 'office',
  Q294414: 'office',
}

/** Known actors of a Wikidata entity file, as `Special:EntityData/Q7747.json` gives it. Entities of other kinds are left out. Pure. */
export function knownFromWikidata(text: string, language: string): KnownActors {
  const file = parsed(text)
  const entities = isRecord(file)
    ? isRecord(file['entities'])
      ? file['entities']
      : { [String(file['id'])]: file }
    : null
  if (entities === null) return { actors: [], leftOut: [{ place: 'file', ...malformed('not a JSON object') }] }
  const found = Object.entries(entities).map(([id, entity]) => ({ id, actor: actorOf(entity, language) }))
  return {
    actors: found.flatMap(({ actor }) => (isOmitted(actor) ? [] : [actor])),
    leftOut: found.flatMap(({ id, actor }) => (isOmitted(actor) ? [{ place: id, ...actor }] : [])),
  }
}

function actorOf(entity: unknown, language: string): KnownActor | Omitted {
  if (!isRecord(entity)) return malformed('not an object')
  const { id, labels, aliases, claims } = entity
  if (typeof id !== 'string' || !/^Q\d+$/u.test(id)) return malformed('no id')
  const type = pointedTo(claims, 'P31')
    .map((kind) => types[kind])
    .find((kind) => kind !== undefined)
  if (!type) return otherKind('no kind of actor')
  const label = isRecord(labels) ? valueOf(labels[language]) : null
  if (label === null) return otherKind(`no label in ${language}`)
  const others = isRecord(aliases) ? aliases[language] : undefined
  return {
    ids: { wikidata: id },
    name: label,
    type,
    aliases: othersOf(label, Array.isArray(others) ? others.flatMap((one) => valueOf(one) ?? []) : []),
    roles: [],
  }
}

const valueOf = (term: unknown): string | null =>
  isRecord(term) && typeof term['value'] === 'string' && term['value'].trim() !== '' ? term['value'].trim() : null

/** The ids that the statements of a property point to; deprecated ones do not count. */
function pointedTo(claims: unknown, property: string): string[] {
  const statements = isRecord(claims) ? claims[property] : undefined
  if (!Array.isArray(statements)) return []
  return statements.flatMap((statement) => {
    if (!isRecord(statement) || statement['rank'] === 'deprecated' || !isRecord(statement['mainsnak'])) return []
    const value = isRecord(statement['mainsnak']['datavalue']) ? statement['mainsnak']['datavalue']['value'] : null
    return isRecord(value) && typeof value['id'] === 'string' ? [value['id']] : []
  })
}
