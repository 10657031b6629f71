import type { ActorType } from '#model'
import { type Range, rangeIndex } from '#util'
import { isOneWord, lastWord, type Member } from './member.ts'
import type { CastRules, Naming } from './naming.ts'

interface SameName {
  readonly name: string
  readonly type: ActorType | null
  readonly namings: readonly Naming[]
  readonly speaks: boolean
}

/**
 * The members that proper names make. A name of several words is a person's when a title, a description, a speech act or a later
 * surname alone says so; a shorter name joins the one full name that it is part of, or the organisation that it begins.
 */
export function namedMembers(
  namings: readonly Naming[],
  sources: readonly Range[],
  { personOf }: Pick<CastRules, 'personOf'>,
): Member[] {
  const names = sameNames(namings, sources)
  const lone = new Set(
    names.flatMap(({ name, type }) => (isOneWord(name) && (type === null || type === 'person') ? [name] : [])),
  )
  const isPerson = (name: string) => personOf({ name, namings: [] }) !== null
  const full = names
    .filter(({ name }) => !isOneWord(name))
    .flatMap((item) => withType(item, typeOfFull(item, lone, isPerson)))
  const members = withInitials(withShortForms(full, isPerson))
  const joined = members.map((member) => ({ ...member, namings: [...member.namings] }))
  const parts = partsOf(members)
  const extra: Member[] = []
  for (const item of names.filter(({ name }) => isOneWord(name))) {
    const owners = ownersOf(item, parts).filter((index) => !isOther(item, members[index], personOf))
    if (owners.length === 0) extra.push(...withType(item, typeOfWord(item)))
    for (const one of item.namings) {
      const owner = owners.length === 1 ? owners[0] : meantOf(one, item.namings, owners, members, personOf)
      if (owner !== undefined && owner !== null) joined[owner]?.namings.push(one)
    }
  }
  return [...joined, ...extra]
}

function sameNames(namings: readonly Naming[], sources: readonly Range[]): SameName[] {
  const fullNames = new Map(namings.flatMap(({ name, alsoCalled }) => alsoCalled.map((other) => [other, name])))
  const byName = Map.groupBy(namings, ({ name }) => fullNames.get(name) ?? name)
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

function typeOfFull(
  { name, type, speaks }: SameName,
  lone: ReadonlySet<string>,
  isPerson: (name: string) => boolean,
): ActorType | null {
  if (type !== null) return type
  if (/\d/u.test(name)) return null
  return speaks || lone.has(lastWord(name)) || isPerson(name) ? 'person' : null
}

// A lone word that only stands in the text, without title or speech, may be a place or a thing: it makes no actor. Nor does a letter.
const typeOfWord = ({ name, type, speaks }: SameName): ActorType | null =>
  /^\P{L}*\p{L}\P{L}*$/u.test(name) ? null : (type ?? (speaks && !/\d/u.test(name) ? 'person' : null))

/** "Mr. Peña Nieto" is Enrique Peña Nieto, "Suu Kyi" Aung San Suu Kyi: the only one whose name ends so. */
function withShortForms(members: readonly Member[], isPerson: (name: string) => boolean): Member[] {
  const people = members.filter(({ type }) => type === 'person')
  const byEnd = Map.groupBy(
    people.flatMap((member) => ends(member.name).map((end) => ({ end, member }))),
    ({ end }) => end,
  )
  const shortOf = new Map(
    people.flatMap(({ name }) => {
      const [only, second] = byEnd.get(name) ?? []
      return only && !second ? [[name, only.member.name] as const] : []
    }),
  )
  const shorter = Map.groupBy(
    people.filter(({ name }) => shortOf.has(name)),
    ({ name }) => shortOf.get(name) ?? '',
  )
  return members.flatMap((member) => {
    if (shortOf.has(member.name)) return []
    const forms = shorter.get(member.name) ?? []
    // "Crooked Hillary Clinton" is no fuller a name than "Hillary Clinton".
    const better = isPerson(member.name) ? undefined : forms.find(({ name }) => isPerson(name))
    const namings = [...member.namings, ...forms.flatMap((form) => form.namings)]
    return [{ ...member, name: better?.name ?? member.name, namings }]
  })
}

/** The proper ends of a name that have two words and more. */
const ends = (name: string): string[] => {
  const words = name.split(/\s+/u)
  return words.slice(1, -1).map((_, index) => words.slice(index + 1).join(' '))
}

/** "Vladimir V. Putin", "V. Putin" and "Vladimir Putin" are one: same last word, and the first words go together. */
function withInitials(members: readonly Member[]): Member[] {
  const bySurname = Map.groupBy(members, ({ name, type }) =>
    type === 'person' ? lastWord(name) : `\n${type}\n${name}`,
  )
  const joined: Member[] = []
  for (const same of bySurname.values()) {
    const kept: Member[] = []
    // Full first names before initials, so that a letter meets all that it may stand for.
    for (const member of same.toSorted((a, b) => Number(isLetter(a)) - Number(isLetter(b)))) {
      const owners = kept.filter((known) => isSameFirst(firstWord(known), firstWord(member)))
      const [owner] = owners
      if (owner && owners.length === 1 && member.type === 'person')
        kept[kept.indexOf(owner)] = { ...owner, namings: [...owner.namings, ...member.namings] }
      else kept.push(member)
    }
    joined.push(...kept)
  }
  return joined.toSorted((a, b) => firstStart(a) - firstStart(b))
}

const firstWord = ({ name }: Member): string => /^\S+/u.exec(name)?.[0] ?? ''
const isLetter = (member: Member): boolean => /^\p{L}\.?$/u.test(firstWord(member))
const isSameFirst = (known: string, other: string): boolean =>
  known === other || (/^\p{L}\.?$/u.test(other) && known[0] === other[0])
const firstStart = ({ namings }: Member): number => Math.min(...namings.map(({ start }) => start))

interface Parts {
  readonly last: ReadonlyMap<string, readonly number[]>
  readonly first: ReadonlyMap<string, readonly number[]>
  readonly middle: ReadonlyMap<string, readonly number[]>
  readonly body: ReadonlyMap<string, readonly number[]>
}

/** Members by the words of their names, so that a long text is not searched for each word. */
function partsOf(members: readonly Member[]): Parts {
  const [last, first, middle, body] = [1, 2, 3, 4].map(() => new Map<string, number[]>())
  if (!last || !first || !middle || !body) throw new RangeError('four maps')
  members.forEach(({ name, type, namings }, index) => {
    const words = name.split(/\s+/u)
    if (type === 'person') {
      add(last, words.at(-1) ?? '', index)
      add(first, words[0] ?? '', index)
      for (const word of words.slice(1, -1)) add(middle, word, index)
    } else if (type === 'organisation' || type === 'outlet') {
      // "Obama" is not the Obama administration.
      if (!namings.some(({ role }) => role?.of === words[0])) add(body, words[0] ?? '', index)
      if (type === 'outlet' && words.length > 1) add(body, words.at(-1) ?? '', index)
    }
  })
  return { last, first, middle, body }
}

function add(map: Map<string, number[]>, word: string, index: number): void {
  const held = map.get(word)
  if (held) held.push(index)
  else map.set(word, [index])
}

/** "Mr. Obama" is not Michelle Obama: every title that comes with the name says otherwise. */
function isOther({ namings }: SameName, owner: Member | undefined, personOf: CastRules['personOf']): boolean {
  if (owner?.type !== 'person') return false
  const titles = new Set(namings.flatMap(({ person }) => (person === null ? [] : [person])))
  const own = personOf(owner)
  return own !== null && titles.size === 1 && !titles.has(own)
}

/** A surname before a given name ("Kim" of Kim Jong Un), both before a word from the middle; people before bodies. */
function ownersOf({ name, type }: SameName, parts: Parts): readonly number[] {
  const people = type === null || type === 'person' ? [parts.last, parts.first, parts.middle] : []
  for (const part of people) {
    const owners = part.get(name)
    if (owners) return owners
  }
  return type === null ? (parts.body.get(name) ?? []) : []
}

/**
 * Which of several people with a surname a naming means: the only one whom its title fits; else the one whom the text had named in
 * full, alone of them, before it first used the surname by itself. Null where that does not tell.
 */
function meantOf(
  one: Naming,
  namings: readonly Naming[],
  owners: readonly number[],
  members: readonly Member[],
  personOf: CastRules['personOf'],
): number | null {
  const fits = owners.filter((index) => {
    const member = members[index]
    const person = member ? personOf(member) : null
    return one.person !== null && person !== null && one.person === person
  })
  if (fits.length === 1) return fits[0] ?? null
  if (one.person !== null) return null
  const firstAlone = Math.min(...namings.filter(({ person }) => person === null).map(({ start }) => start))
  const known = owners.filter((index) => members[index]?.namings.some(({ start }) => start < firstAlone))
  return known.length === 1 ? (known[0] ?? null) : null
}
