import { type Analysed, isCapitalised, type Sentence, sentenceAt } from '#language'
import { type Actor, type ActorId, actorIdSchema, type Mention } from '#model'
import { type Range, rangeIndex, slug, textOf } from '#util'
import type { Cast } from './cast-type.ts'
import { findNamings } from './find-namings.ts'
import { isOneWord, lastWord, type Member, rolesOf, speaksForName } from './member.ts'
import { namedMembers } from './named-members.ts'
import { type CastRules, type Naming, naming } from './naming.ts'
import { withPosts } from './post-members.ts'
import { ownersIn } from './speakers.ts'

/** The cast of a text. `sources` are the stretches that somebody speaks from: speaking makes a name an actor's. Pure. */
export function castOf(analysed: Analysed, sources: readonly Range[], rules: CastRules): Cast {
  const found = findNamings(analysed, rules)
  const cast = castWith(found, analysed, sources, rules)
  // "Her campaign", "his lawyer": whose it is shows once the others are known, and then it is one of the cast.
  const owned = ownersIn(analysed, cast, rules, sources).flatMap(({ source, owner }) => {
    const role = rules.roleOwned(textOf(analysed.text, source))
    const name = cast.actors.find(({ id }) => id === owner)?.name
    return role && name ? [ownedNaming(source, role, name)] : []
  })
  return owned.length === 0 ? cast : castWith([...found, ...owned], analysed, sources, rules)
}

function ownedNaming(
  source: Range,
  { role, type }: NonNullable<ReturnType<CastRules['roleOwned']>>,
  owner: string,
): Naming {
  const kind = type === 'office' ? 'post' : type === 'group' ? 'people' : 'name'
  return naming(source, { kind, name: `${owner}’s ${role}`, type, role: { role, of: owner } })
}

function castWith(found: readonly Naming[], analysed: Analysed, sources: readonly Range[], rules: CastRules): Cast {
  const namings = withSeats(withCapitals(withSurnames(found, rules), sources, analysed.text, rules))
  const isCommon = commonWords(analysed, namings)
  const telling = namings.filter((one) => !isInHeading(one, analysed) && !isCommon(one))
  const named = namedMembers(
    telling.filter(({ kind }) => kind !== 'post'),
    sources,
    rules,
  )
  const members = withPosts(
    withOneOfEachBody(withArmed(named)),
    telling.filter(({ kind }) => kind === 'post'),
    rules,
  )
  const call = callers(members)
  const actors = members.map((member) => actorOf(member, call))
  const told = members.flatMap(({ namings: own }, index) => own.map((words) => mentionOf(words, actors[index]?.id)))
  return {
    actors: mergedById(actors),
    mentions: distinct([...told, ...headingMentions(namings, call, actors, analysed)]).toSorted(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
    persons: new Map(
      members.flatMap((member, index) => {
        const [person, id] = [
          member.type === 'person' || member.type === 'office' ? rules.personOf(member) : null,
          actors[index]?.id,
        ]
        return person && id ? [[id, person] as const] : []
      }),
    ),
    told: new Map(
      members.map((member, index) => [
        actors[index]?.id ?? idOf(''),
        new Set([
          ...member.namings.flatMap(({ told: words }) => words),
          ...rolesOf(member.namings).flatMap(({ role }) => role.split(/\s+/u)),
        ]),
      ]),
    ),
  }
}

const distinct = (mentions: readonly Mention[]): Mention[] => [
  ...new Map(mentions.map((mention) => [`${mention.start} ${mention.end} ${mention.actor}`, mention])).values(),
]

/** "Duarte Lima ... Lima said": a place that is the surname of somebody in the text names him; any other names nobody. */
function withSurnames(namings: readonly Naming[], { personOf }: CastRules): Naming[] {
  const surnames = new Set(
    namings.flatMap(({ name, type, kind }) =>
      kind === 'name' &&
      !isOneWord(name) &&
      (type === 'person' || (type === null && personOf({ name, namings: [] }) !== null))
        ? [lastWord(name)]
        : [],
    ),
  )
  return namings.flatMap((one) => {
    const [word] = one.alsoCalled
    if (one.told.includes('capital') && word !== undefined && surnames.has(word))
      return [naming(one, { name: word, type: null })]
    if (!one.told.includes('place')) return [one]
    return surnames.has(one.name) ? [{ ...one, told: [] }] : []
  })
}

/** "Moscow said": a capital that speaks stands for its state. */
function withCapitals(namings: readonly Naming[], sources: readonly Range[], text: string, rules: CastRules): Naming[] {
  const namedIn = rangeIndex(namings, (known) => [known])
  const capitals = sources.flatMap((source) => {
    const state = rules.stateMeantBy(textOf(text, source))
    return state === null || namedIn(source).length > 0
      ? []
      : [naming(source, { name: state, type: 'state', alsoCalled: [textOf(text, source)], told: ['capital'] })]
  })
  return [...new Map([...namings, ...capitals].map((found) => [`${found.start} ${found.end}`, found])).values()]
}

/** A capital stands for the seat of its government where the text names that too: "Moscow" for the Kremlin. */
function withSeats(namings: readonly Naming[]): Naming[] {
  const seats = new Map(
    namings.flatMap(({ name, role, type }) =>
      type === 'organisation' && role?.role === 'government' && role.of !== null && isOneWord(name)
        ? [[role.of, { name, role }] as const]
        : [],
    ),
  )
  return namings.map((one) => {
    const seat = one.told.includes('capital') ? seats.get(one.name) : undefined
    return seat ? { ...one, name: seat.name, type: 'organisation', role: seat.role } : one
  })
}

function isInHeading({ start }: Range, { sentences }: Analysed): boolean {
  const sentence = sentenceAt(sentences, start)?.sentence
  return sentence !== undefined && (sentence.block === 'title' || sentence.block === 'heading' || isHeadline(sentence))
}

/** Nearly all long words with a capital: there a capital tells no name. */
function isHeadline({ tokens }: Sentence): boolean {
  const long = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  const capital = long.filter((token) => isCapitalised(token))
  const isShouted = long.every(({ text }) => text === text.toUpperCase())
  return long.length >= 5 && capital.length >= long.length * 0.85 && !isShouted && long.length >= tokens.length * 0.4
}

/** Tells a word that has a capital only because it opens a sentence: it stands nowhere else with one, or somewhere without. */
function commonWords({ sentences }: Analysed, all: readonly Naming[]): (word: Naming) => boolean {
  const written = new Set(sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)))
  const names = all.filter((found) => !isOneWord(found.name) || !opensSentence(found, sentences))
  const inside = new Set(names.flatMap(({ name }) => [lastWord(name), name.split(/\s+/u)[0] ?? name]))
  return (word) =>
    word.kind === 'name' &&
    word.type === null &&
    isOneWord(word.name) &&
    opensSentence(word, sentences) &&
    (!inside.has(word.name) || (written.has(word.name.toLowerCase()) && !isPartOfName(word.name, names)))
}

const isPartOfName = (word: string, names: readonly Naming[]): boolean =>
  names.some(({ name }) => !isOneWord(name) && (lastWord(name) === word || name.startsWith(`${word} `)))

function opensSentence({ start }: Range, sentences: Analysed['sentences']): boolean {
  const tokens = sentenceAt(sentences, start)?.sentence.tokens ?? []
  return tokens[0]?.start === start || (/^\P{L}/u.test(tokens[0]?.text ?? '') && tokens[1]?.start === start)
}

/** "Wagner Group soldiers" are Wagner Group: armed people of an organisation of the cast are mentions of it. */
function withArmed(members: readonly Member[]): Member[] {
  const call = callers(members)
  const isArmed = ({ namings }: Member) => namings.some(({ told }) => told.includes('armed'))
  const owners = new Map(
    members.filter(isArmed).flatMap((member) => {
      const of = rolesOf(member.namings)[0]?.of
      const owner = of ? call(of) : undefined
      return owner?.type === 'organisation' ? [[member, owner] as const] : []
    }),
  )
  const armed = Map.groupBy(owners, ([, owner]) => owner)
  return members
    .filter((member) => !owners.has(member))
    .map((member) => ({
      ...member,
      namings: [
        ...member.namings,
        ...(armed.get(member) ?? []).flatMap(([{ namings }]) => namings.map((one): Naming => ({ ...one, role: null }))),
      ],
    }))
}

/** "The Clinton campaign" and "Hillary Clinton's campaign" are one: the same kind of body of the same owner. */
function withOneOfEachBody(members: readonly Member[]): Member[] {
  const call = callers(members)
  const bodies = Map.groupBy(members, (member) => {
    const role = member.type === 'organisation' || member.type === 'group' ? rolesOf(member.namings)[0] : undefined
    const isKind = role?.of && member.name.toLowerCase().endsWith(` ${role.role}`)
    return isKind && role.of ? `${fullName(role.of, call)}\n${role.role}` : `\n${member.type}\n${member.name}`
  })
  return [...bodies.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, namings: [...first.namings, ...others.flatMap(({ namings }) => namings)] }] : [],
  )
}

type Callers = (name: string) => Member | undefined

/** Finds the member whom a name calls. */
function callers(members: readonly Member[]): Callers {
  const byName = new Map<string, Member>()
  for (const member of members.toReversed())
    for (const name of [...member.namings.filter(({ kind }) => kind === 'name').map((own) => own.name), member.name])
      byName.set(name, member)
  return (name) => byName.get(name)
}

function actorOf(member: Member, call: Callers): Actor {
  const speaksFor = speaksForName(member.namings)
  const roles = rolesOf(member.namings)
  const owner = member.type === 'organisation' && roles[0]?.of ? call(roles[0].of) : undefined
  const named = speaksFor === null ? owner : call(speaksFor)
  const principal = named === member ? undefined : named
  return {
    id: memberId(member, call),
    name: member.name,
    type: member.type,
    aliases: [
      ...new Set(
        member.namings.flatMap(({ name, kind, alsoCalled }) => [kind === 'post' ? member.name : name, ...alsoCalled]),
      ),
    ].filter((name) => name !== member.name),
    roles: roles.map((role) => ({ ...role, of: role.of === null ? null : fullName(role.of, call) })),
    ...(principal && { speaksFor: memberId(principal, call) }),
  }
}

/** "spokesman of Putin" as "spokesman of Vladimir Putin", where the text names him in full. */
const fullName = (name: string, call: Callers): string => call(name)?.name ?? name

/** Ids are made from names, so that the same name has the same id in every article. */
export const idOf = (name: string): ActorId =>
  actorIdSchema.parse(slug(name.replace(/^the\s+/iu, '')).slice(0, longestId) || 'unnamed')

const longestId = 200

/** A body of a state is called by state and kind: "Russia's military" and "the Russian military" are one. */
function memberId({ name, type, namings }: Member, call: Callers): ActorId {
  const role = type === 'organisation' || type === 'office' || type === 'group' ? rolesOf(namings)[0] : undefined
  const owner = role && lastWord(role.role) === lastWord(name.toLowerCase()) ? role.of : null
  return role && owner !== null
    ? idOf(`${fullName(owner, call)} ${role.role.replaceAll('defence', 'defense')}`)
    : idOf(name)
}

const mentionOf = ({ start, end }: Range, actor: ActorId | undefined): Mention => ({
  actor: actor ?? idOf(''),
  start,
  end,
})

function headingMentions(
  namings: readonly Naming[],
  call: Callers,
  actors: readonly Actor[],
  analysed: Analysed,
): Mention[] {
  const known = new Set(actors.map(({ id }) => id))
  return namings
    .filter((found) => found.kind === 'name' && isInHeading(found, analysed))
    .flatMap((found) => {
      const member = call(found.name)
      const id = member && memberId(member, call)
      return id && known.has(id) ? [mentionOf(found, id)] : []
    })
}

/** Two spellings with one id ("Defence Ministry", "defence ministry") are one actor. */
function mergedById(actors: readonly Actor[]): Actor[] {
  return [...Map.groupBy(actors, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            ...first,
            aliases: [
              ...new Set([...first.aliases, ...others.flatMap(({ name, aliases }) => [name, ...aliases])]),
            ].filter((name) => name !== first.name),
          },
        ]
      : [],
  )
}
