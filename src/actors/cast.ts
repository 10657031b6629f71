import { type Analysed, sentenceAt } from '#language'
import { type Actor, type ActorId, actorIdSchema, type Mention } from '#model'
import { type Range, rangeIndex, slug, textOf } from '#util'
import { findNamings } from './find-namings.ts'
import { isOneWord, lastWord, type Member, rolesOf, speaksForName } from './member.ts'
import { namedMembers } from './named-members.ts'
import { type CastRules, type Naming, naming } from './naming.ts'
import { withPosts } from './post-members.ts'

/** Who speaks or is spoken of in one text. */
export interface Cast {
  readonly actors: readonly Actor[]
  /** In order of the text. Where one mention holds another ("[Putin's] spokesman Dmitry Peskov"), the longer comes first. */
  readonly mentions: readonly Mention[]
}

/** The cast of a text. `sources` are the stretches that somebody speaks from: speaking makes a name an actor's. Pure. */
export function castOf(analysed: Analysed, sources: readonly Range[], rules: CastRules): Cast {
  const namings = withCapitals(findNamings(analysed, rules), sources, analysed.text, rules)
  const isCommon = commonWords(analysed, namings)
  const telling = namings.filter((found) => !isInHeading(found, analysed) && !isCommon(found))
  const named = namedMembers(
    telling.filter(({ kind }) => kind !== 'post'),
    sources,
  )
  const members = withPosts(
    named,
    telling.filter(({ kind }) => kind === 'post'),
    rules,
  )
  const actors = members.map((member) => actorOf(member, members))
  const told = members.flatMap(({ namings: own }, index) => own.map((words) => mentionOf(words, actors[index]?.id)))
  return {
    actors: mergedById(actors),
    mentions: [...told, ...headingMentions(namings, members, actors, analysed)].toSorted(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
  }
}

/** "Moscow said": a capital that speaks stands for its state. */
function withCapitals(namings: readonly Naming[], sources: readonly Range[], text: string, rules: CastRules): Naming[] {
  const namedIn = rangeIndex(namings, (known) => [known])
  const capitals = sources.flatMap((source) => {
    const state = rules.stateMeantBy(textOf(text, source))
    return state === null || namedIn(source).length > 0 ? [] : [naming(source, { name: state, type: 'state' })]
  })
  return [...new Map([...namings, ...capitals].map((found) => [`${found.start} ${found.end}`, found])).values()]
}

function isInHeading({ start }: Range, { sentences }: Analysed): boolean {
  const block = sentenceAt(sentences, start)?.sentence.block
  return block === 'title' || block === 'heading'
}

/** Tells a word that has a capital only because it opens a sentence: it stands nowhere else with one, or somewhere without. */
function commonWords({ sentences }: Analysed, all: readonly Naming[]): (word: Naming) => boolean {
  const written = new Set(sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)))
  const names = all.filter((found) => !isOneWord(found.name) || !opensSentence(found, sentences))
  const inside = new Set(names.map(({ name }) => lastWord(name)))
  return (word) =>
    word.kind === 'name' &&
    word.type === null &&
    isOneWord(word.name) &&
    opensSentence(word, sentences) &&
    (!inside.has(word.name) || written.has(word.name.toLowerCase()))
}

function opensSentence({ start }: Range, sentences: Analysed['sentences']): boolean {
  const tokens = sentenceAt(sentences, start)?.sentence.tokens ?? []
  return tokens[0]?.start === start || (/^\P{L}/u.test(tokens[0]?.text ?? '') && tokens[1]?.start === start)
}

function actorOf(member: Member, members: readonly Member[]): Actor {
  const speaksFor = speaksForName(member.namings)
  const principal =
    speaksFor === null ? undefined : members.find((other) => other !== member && isCalled(other, speaksFor))
  return {
    id: memberId(member),
    name: member.name,
    type: member.type,
    aliases: [...new Set(member.namings.map(({ name, kind }) => (kind === 'post' ? member.name : name)))].filter(
      (name) => name !== member.name,
    ),
    roles: rolesOf(member.namings).map((role) => ({ ...role, of: fullName(role.of, members) })),
    ...(principal && { speaksFor: memberId(principal) }),
  }
}

/** "spokesman of Putin" as "spokesman of Vladimir Putin", where the text names him in full. */
const fullName = (name: string | null, members: readonly Member[]): string | null =>
  name === null ? null : (members.find((member) => isCalled(member, name))?.name ?? name)

const isCalled = (member: Member, name: string): boolean =>
  member.name === name || member.namings.some((own) => own.name === name && own.kind === 'name')

/** Ids are made from names, so that the same name has the same id in every article. */
export const idOf = (name: string): ActorId => actorIdSchema.parse(slug(name.replace(/^the\s+/iu, '')) || 'unnamed')

/** A body of a state is called by state and kind: "Russia's military" and "the Russian military" are one. */
function memberId({ name, type, namings }: Member): ActorId {
  const role = type === 'organisation' || type === 'office' ? rolesOf(namings)[0] : undefined
  const isNamedAfterIt = role?.of && lastWord(role.role) === lastWord(name.toLowerCase())
  return isNamedAfterIt ? idOf(`${role.of} ${role.role.replaceAll('defence', 'defense')}`) : idOf(name)
}

const mentionOf = ({ start, end }: Range, actor: ActorId | undefined): Mention => ({
  actor: actor ?? idOf(''),
  start,
  end,
})

function headingMentions(
  namings: readonly Naming[],
  members: readonly Member[],
  actors: readonly Actor[],
  analysed: Analysed,
): Mention[] {
  return namings
    .filter((found) => found.kind === 'name' && isInHeading(found, analysed))
    .flatMap((found) => {
      const index = members.findIndex((member) => isCalled(member, found.name))
      return index < 0 ? [] : [mentionOf(found, actors[index]?.id)]
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
