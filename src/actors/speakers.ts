import { type Analysed, type Sentence, sentenceAt } from '#language'
import type { Actor, ActorId, Mention } from '#model'
import { type Range, rangeIndex, textOf } from '#util'
import type { Cast } from './cast.ts'
import type { CastRules } from './naming.ts'

/** Who a source means, and in words how that is known. */
export interface Speaker {
  readonly actor: ActorId
  readonly because: string
}

interface Stage {
  readonly analysed: Analysed
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly mentionsAt: (range: Range) => readonly Mention[]
  readonly rules: CastRules
}

/** Tells who speaks from a source: a name, a post, a pronoun that points back; null where nobody is named. */
export function speakersIn(
  analysed: Analysed,
  { actors, mentions }: Cast,
  rules: CastRules,
): (source: readonly Range[]) => Speaker | null {
  const stage: Stage = {
    analysed,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    mentionsAt: rangeIndex(mentions, (mention) => [mention]),
    rules,
  }
  return ([first]) => {
    if (!first) return null
    const words = textOf(analysed.text, first)
    const pronoun = rules.pronoun(words)
    if (pronoun !== null) return pronoun === 'one' ? antecedent(first, stage) : null
    const mention = headOf(first, stage)
    return mention && { actor: mention.actor, because: `“${words}” names ${nameOf(mention.actor, stage)}` }
  }
}

const nameOf = (id: ActorId, { actors }: Stage): string => actors.get(id)?.name ?? id

/**
 * The mention that is the head of a noun phrase: the one that opens it before an aside ("[Dmitry Peskov], spokesman for the
 * president"); else the longest in it that owns nothing there ("[Putin]'s staff" is not Putin).
 */
function headOf(source: Range, { analysed: { text }, mentionsAt }: Stage): Mention | null {
  const near = mentionsAt(source)
  const opening = near.find(({ start, end }) => start <= source.start && /^\s*,/u.test(text.slice(end, end + 3)))
  if (opening) return opening
  const inside = near.filter(({ end }) => !(end < source.end && /^[’']s?\b/u.test(text.slice(end, end + 2))))
  return inside.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null
}

const reach = 3

/**
 * Whom "he" or "she" means: the first person named before it in its sentence, where the subject stands; else the first named in the
 * sentence before, up to three back in the same article.
 */
function antecedent(pronoun: Range, stage: Stage, steps = 0): Speaker | null {
  const { sentences } = stage.analysed
  const at = sentenceAt(sentences, pronoun.start)?.index ?? -1
  for (let index = at; index >= Math.max(0, at - reach); index--) {
    const sentence = sentences[index]
    const named = sentence ? stage.mentionsAt(sentence) : []
    const found = named.find(({ actor, end }) => end <= pronoun.start && isOnePerson(stage.actors.get(actor)))
    // "He offered to host Brandt. He then ...": the second is the first, not the one whom he hosted.
    const earlier = sentence ? firstPronoun(sentence, pronoun.start, stage) : null
    if (earlier && steps < longestChain && (!found || earlier.start < found.start))
      return antecedent(earlier, stage, steps + 1)
    if (!found) continue
    const where = index === at ? 'before it' : 'in an earlier sentence'
    return {
      actor: found.actor,
      because: `the pronoun points back to ${nameOf(found.actor, stage)}, the first person named ${where}`,
    }
  }
  return null
}

const longestChain = 8

const firstPronoun = ({ tokens }: Sentence, before: number, { rules }: Stage): Range | null =>
  tokens.find(({ text, start }) => start < before && rules.pronoun(text) === 'one') ?? null

const isOnePerson = (actor: Actor | undefined): boolean => actor?.type === 'person' || actor?.type === 'office'
