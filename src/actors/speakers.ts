import { type Analysed, isCapitalised } from '#language'
import type { ActorId, Mention } from '#model'
import { contains, type Range, textOf } from '#util'
import { bodyMeant, nameOf, personMeant, type Understood } from './antecedent.ts'
import type { Cast } from './cast-type.ts'
import { describedMeant, type Latest } from './described.ts'
import type { CastRules, Pronoun } from './naming.ts'
import { isSameOwner } from './post-members.ts'
import { indexAt, type Place, type Scene, sceneOf } from './scene.ts'
import { toldPersons } from './told-persons.ts'

/** Who a source means, and in words how that is known. */
export interface Speaker {
  readonly actor: ActorId
  readonly because: string
}

/**
 * Tells who speaks from a source: a name, a post, a pronoun or a noun that points back; null where nobody is named. `sources` are all
 * stretches from which somebody speaks: who spoke last is whom a pronoun is likely to mean. The text is read once, in order.
 */
export function speakersIn(
  analysed: Analysed,
  cast: Cast,
  rules: CastRules,
  sources: readonly Range[] = [],
): (source: readonly Range[]) => Speaker | null {
  const { meantBy } = understanding(analysed, cast, rules, sources)
  return ([first]) => (first ? (meantBy(first)?.speaker ?? null) : null)
}

/** Whom a stretch means, and for a pronoun that owns ("her campaign") the one whom the pronoun means. */
interface Meaning {
  readonly speaker: Speaker | null
  readonly owner: ActorId | null
}

/** The owners whom pronouns in sources mean ("[her] campaign"), so that what they own can join the cast. */
export function ownersIn(
  analysed: Analysed,
  cast: Cast,
  rules: CastRules,
  sources: readonly Range[],
): readonly { readonly source: Range; readonly owner: ActorId }[] {
  const owned = sources.filter((source) => rules.roleOwned(textOf(analysed.text, source)) !== null)
  if (owned.length === 0) return []
  const { meantBy } = understanding(analysed, cast, rules, sources)
  return owned.flatMap((source) => {
    const owner = meantBy(source)?.owner
    return owner ? [{ source, owner }] : []
  })
}

function understanding(analysed: Analysed, cast: Cast, rules: CastRules, sources: readonly Range[]) {
  const plain = sceneOf(analysed, cast, rules)
  const told = toldPersons(plain)
  const scene: Scene = { ...plain, person: (id) => plain.person(id) ?? told.get(id) ?? null }
  const pronouns = new Map<number, Place[]>()
  const timesNamed = new Map<ActorId, number>()
  const meanings = new Map<string, Meaning>()
  let lastSpeaker: Understood['lastSpeaker'] = null
  const latest = latestIn(cast.mentions)
  const now = (): Understood => ({ pronouns, lastSpeaker, timesNamed })

  const bySentence = Map.groupBy(sources, ({ start }) => scene.sentenceOf(start))
  analysed.sentences.forEach((sentence, index) => {
    const own = bySentence.get(index) ?? []
    const places = scene.placesIn(index)
    const words = sentence.tokens.filter(({ lower }) => rules.pronoun(lower)?.number === 'one')
    const steps = [
      ...own.map((source) => ({ kind: 'source' as const, ...source })),
      ...words.map((word) => ({ kind: 'pronoun' as const, ...word })),
      ...places.map((place) => ({ kind: 'place' as const, ...place })),
    ].toSorted((a, b) => a.start - b.start || order.indexOf(a.kind) - order.indexOf(b.kind))
    for (const step of steps) {
      if (step.kind === 'place') timesNamed.set(step.actor, (timesNamed.get(step.actor) ?? 0) + 1)
      else if (step.kind === 'pronoun') {
        const form = rules.pronoun(step.lower)
        const meant = form && personMeant(step, form, scene, now())
        if (meant) {
          addTo(pronouns, placeOf(step, meant.actor, index, form, scene))
        }
      } else {
        const meaning = meaningOf(step, scene, now(), latest)
        meanings.set(keyOf(step), meaning)
        // "The fighters said ... They": a noun that points back is one to point to.
        if (meaning.speaker && rules.pronoun(textOf(analysed.text, step)) === null && !scene.mentionsAt(step).length) {
          const form = { number: 'one', person: null, place: 'subject' } as const
          addTo(pronouns, placeOf(step, meaning.speaker.actor, index, form, scene))
        }
        if (!scene.isQuoted(step.start)) lastSpeaker = { actor: meaning.speaker?.actor ?? null, sentence: index }
      }
    }
  })
  return {
    meantBy: (source: Range): Meaning => meanings.get(keyOf(source)) ?? meaningOf(source, scene, now(), latest),
  }
}

function addTo(places: Map<number, Place[]>, place: Place): void {
  const held = places.get(place.sentence)
  if (held) held.push(place)
  else places.set(place.sentence, [place])
}

const order = ['source', 'place', 'pronoun']
const keyOf = ({ start, end }: Range): string => `${start} ${end}`

function placeOf({ start, end }: Range, actor: ActorId, sentence: number, form: Pronoun, scene: Scene): Place {
  const tokens = scene.analysed.sentences[sentence]?.tokens ?? []
  const next = tokens[indexAt(tokens, end)]
  const isOwner =
    form.place === 'owner' || (form.person === 'she' && form.place === 'object' && /^\p{Ll}/u.test(next?.text ?? ''))
  return {
    actor,
    start,
    end,
    sentence,
    part: isOwner ? 'owner' : form.place,
    quoted: scene.isQuoted(start),
    isPronoun: true,
    isJoined: false,
  }
}

function meaningOf(source: Range, scene: Scene, understood: Understood, latest: Latest): Meaning {
  const { analysed, rules } = scene
  const words = textOf(analysed.text, source)
  const form = rules.pronoun(words)
  if (form !== null)
    return {
      speaker:
        form.number === 'one'
          ? personMeant(source, form, scene, understood)
          : bodyMeant(source, form, scene, understood),
      owner: null,
    }
  const mention = headOf(source, scene)
  if (mention)
    return {
      speaker: { actor: mention.actor, because: `“${words}” names ${nameOf(mention.actor, scene)}` },
      owner: null,
    }
  const owner = ownerOf(source, words, scene, understood)
  const owned = owner && ownedBy(owner, words, scene)
  if (owned) return { speaker: owned, owner }
  const description = rules.description(words)
  return { speaker: description && describedMeant(source, description, scene, understood, latest), owner }
}

/** "[her] campaign": whom the pronoun means that opens a source. */
function ownerOf(source: Range, words: string, scene: Scene, understood: Understood): ActorId | null {
  if (scene.rules.roleOwned(words) === null) return null
  const pronoun = /^\p{L}+/u.exec(words)?.[0] ?? ''
  const form = scene.rules.pronoun(pronoun)
  if (!form) return null
  const range = { start: source.start, end: source.start + pronoun.length }
  const own = { ...form, place: 'owner' as const }
  const meant =
    form.number === 'one' ? personMeant(range, own, scene, understood) : bodyMeant(range, own, scene, understood)
  return meant?.actor ?? null
}

function ownedBy(owner: ActorId, words: string, scene: Scene): Speaker | null {
  const asked = scene.rules.roleOwned(words)
  const name = nameOf(owner, scene)
  const found =
    asked && scene.holderOf(({ roles }) => roles.some(({ role, of }) => role === asked.role && isSameOwner(of, name)))
  return found ? { actor: found, because: `“${words}” points back to ${name}` } : null
}

/**
 * The mention that is the head of a noun phrase: the one that opens it before an aside ("[Dmitry Peskov], spokesman for the
 * president"); else the longest in it that owns nothing there ("[Putin]'s staff" is not Putin) and that no noun follows
 * ("[the New York] businessman").
 */
function headOf(
  source: Range,
  { analysed: { text, sentences }, mentionsAt, sentenceOf, rules }: Scene,
): Mention | null {
  const near = mentionsAt(source)
  const opening = near.find(({ start, end }) => start <= source.start && /^\s*,/u.test(text.slice(end, end + 3)))
  if (opening) return opening
  const tokens = sentences[sentenceOf(source.start)]?.tokens ?? []
  const inside = near.filter(({ start, end }) => {
    if (start <= source.start && end >= source.end) return true
    if (end < source.end && /^[’']s?(?!\p{L})/u.test(text.slice(end, end + 2))) {
      // "the president's" as a whole source is the president.
      return source.end - end <= 2
    }
    const next = tokens[indexAt(tokens, end)]
    const before = tokens[indexAt(tokens, start) - 1]
    const isModifier =
      next !== undefined && next.end <= source.end && /^\p{Ll}/u.test(next.text) && !rules.followsHead(next.lower)
    const isLinked =
      before !== undefined &&
      before.start >= source.start &&
      rules.isPreposition(before.lower) &&
      !isCapitalised(before)
    return !isModifier && !isLinked
  })
  return inside.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null
}

/** For each place, the last mention of each actor before it, latest first; mentions are in order, so it is found in few steps. */
function latestIn(mentions: readonly Mention[]): Latest {
  const sorted = mentions.toSorted((a, b) => a.start - b.start)
  return (before) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.end ?? 0) <= before) low = middle + 1
      else high = middle
    }
    const found = new Map<ActorId, Mention>()
    for (let index = low - 1; index >= Math.max(0, low - longestLook); index--) {
      const mention = sorted[index]
      const known = mention && found.get(mention.actor)
      // The longer of two that hold each other: "Varda Guard fighters".
      if (mention && mention.end <= before && (!known || contains(mention, known))) found.set(mention.actor, mention)
    }
    return [...found.values()]
  }
}

// Mentions: a bound that keeps the reading of a long text linear.
const longestLook = 400
