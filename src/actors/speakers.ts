import type { Analysed } from '#language'
import type { Actor, ActorId, Mention } from '#model'
import { contains, overlaps, type Range, textOf } from '#util'
import type { Cast } from './cast.ts'
import type { CastRules } from './naming.ts'

/** Who a source means, and in words how that is known. */
export interface Speaker {
  readonly actor: ActorId
  readonly because: string
}

/** Who speaks from these words: a name, a post, a pronoun that points back; null where nobody is named. */
export function speakerOf(
  source: readonly Range[],
  analysed: Analysed,
  { actors, mentions }: Cast,
  rules: CastRules,
): Speaker | null {
  const first = source[0]
  if (!first) return null
  const words = textOf(analysed.text, first)
  const pronoun = rules.pronoun(words)
  if (pronoun !== null) return pronoun === 'one' ? antecedent(first, analysed, actors, mentions) : null
  const mention = headOf(first, analysed.text, mentions)
  return mention && { actor: mention.actor, because: `“${words}” names ${nameOf(actors, mention.actor)}` }
}

const nameOf = (actors: readonly Actor[], id: ActorId): string => actors.find((actor) => actor.id === id)?.name ?? id

/**
 * The mention that is the head of a noun phrase: the one that opens it before an aside ("[Dmitry Peskov], spokesman for the
 * president"); else the longest in it that owns nothing there ("[Putin]'s staff" is not Putin).
 */
function headOf(source: Range, text: string, mentions: readonly Mention[]): Mention | null {
  const opening = mentions.find(
    (mention) => mention.start <= source.start && source.start < mention.end && /^\s*,/u.test(text.slice(mention.end)),
  )
  if (opening) return opening
  const inside = mentions.filter(
    (mention) =>
      overlaps(source, mention) &&
      !(mention.end < source.end && /^[’']s?\b/u.test(text.slice(mention.end, mention.end + 2))),
  )
  return inside.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null
}

/**
 * Whom "he" or "she" means: the first person named before it in its sentence, where the subject stands; else the first named in the
 * sentence before, up to three back in the same article.
 */
function antecedent(
  pronoun: Range,
  { sentences }: Analysed,
  actors: readonly Actor[],
  mentions: readonly Mention[],
): Speaker | null {
  const people = new Set(actors.filter(({ type }) => type === 'person' || type === 'office').map(({ id }) => id))
  const at = sentences.findIndex((sentence) => contains(sentence, pronoun))
  for (let index = at; index >= Math.max(0, at - 3); index--) {
    const sentence = sentences[index]
    const found =
      sentence &&
      mentions.find(
        (mention) => people.has(mention.actor) && contains(sentence, mention) && mention.end <= pronoun.start,
      )
    if (found)
      return {
        actor: found.actor,
        because: `the pronoun points back to ${nameOf(actors, found.actor)}, the first person named ${index === at ? 'before it' : 'in an earlier sentence'}`,
      }
  }
  return null
}
