import type { ActorType } from '#model'
import { type Range, rangeIndex } from '#util'
import { isOneWord, lastWord, type Member } from './member.ts'
import type { Naming } from './naming.ts'

interface SameName {
  readonly name: string
  readonly type: ActorType | null
  readonly namings: readonly Naming[]
  readonly speaks: boolean
}

/**
 * The members that proper names make. A name of several words is a person's when a title, a description, a speech act or a later
 * surname alone says so; a single word joins the one full name that it ends, or the organisation that it begins.
 */
export function namedMembers(namings: readonly Naming[], sources: readonly Range[]): Member[] {
  const names = sameNames(namings, sources)
  const full = names.filter(({ name }) => !isOneWord(name)).flatMap((item) => withType(item, typeOfFull(item, names)))
  const members = joinedVariants(full)
  const extra: Member[] = []
  for (const item of names.filter(({ name }) => isOneWord(name))) {
    const owner = ownerOf(item, members)
    if (owner !== null)
      members[owner] = { ...at(members, owner), namings: [...at(members, owner).namings, ...item.namings] }
    else extra.push(...withType(item, typeOfWord(item)))
  }
  return [...members, ...extra]
}

function sameNames(namings: readonly Naming[], sources: readonly Range[]): SameName[] {
  const byName = Map.groupBy(namings, ({ name }) => name)
  const sourcesAt = rangeIndex(sources, (source) => [source])
  return [...byName].map(([name, same]) => ({
    name,
    type: same.find(({ type }) => type !== null)?.type ?? null,
    namings: same,
    speaks: same.some((naming) => sourcesAt(naming).length > 0),
  }))
}

const withType = ({ name, namings }: SameName, type: ActorType | null): Member[] =>
  type === null ? [] : [{ name, type, namings }]

function typeOfFull({ name, type, speaks }: SameName, all: readonly SameName[]): ActorType | null {
  if (type !== null) return type
  const recurs = all.some((other) => other.name === lastWord(name) && (other.type === null || other.type === 'person'))
  return speaks || recurs ? 'person' : null
}

// A lone word that only stands in the text, without title or speech, may be a place or a thing: it makes no actor.
const typeOfWord = ({ type, speaks }: SameName): ActorType | null => type ?? (speaks ? 'person' : null)

/** "Vladimir V. Putin" and "Vladimir Putin" are one: same first and last word. */
function joinedVariants(members: readonly Member[]): Member[] {
  const joined: Member[] = []
  for (const member of members) {
    const same = joined.findIndex(
      (known) => known.type === 'person' && member.type === 'person' && ends(known.name) === ends(member.name),
    )
    if (same < 0) joined.push(member)
    else joined[same] = { ...at(joined, same), namings: [...at(joined, same).namings, ...member.namings] }
  }
  return joined
}

const ends = (name: string): string => `${/^\S+/u.exec(name)?.[0]} ${lastWord(name)}`

function ownerOf({ name, type }: SameName, members: readonly Member[]): number | null {
  const owns = (member: Member) =>
    member.type === 'person'
      ? (type === null || type === 'person') && lastWord(member.name) === name
      : type === null &&
        (member.type === 'organisation' || member.type === 'outlet') &&
        (member.name.startsWith(`${name} `) || (member.type === 'outlet' && lastWord(member.name) === name))
  const owners = members.flatMap((member, index) => (owns(member) ? [index] : []))
  return owners.length === 1 ? (owners[0] ?? null) : null
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new RangeError(`no item ${index}`)
  return item
}
