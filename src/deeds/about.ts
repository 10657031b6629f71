import type { ActorId, DeedType } from '#model'
import type { Range } from '#util'
import type { Clauses } from './clauses.ts'
import { nounClasses, startedAs } from './en/act-words.ts'
import { deedVerbs, weakVerbs } from './en/verb-classes.ts'
import type { Telling } from './telling.ts'

const byVerb = new Map<string, DeedType>(
  deedVerbs.flatMap(([type, list]) =>
    list
      .trim()
      .split(/\s+/u)
      .map((verb) => [verb, type] as const),
  ),
)

/** Who is named in a stretch of a sentence, pronouns and "Belarusian" among them. */
export function actorsIn(telling: Telling, range: Range, { phrases, told }: Clauses): ActorId[] {
  const inside = phrases.filter(({ start, end }) => start >= range.start && end <= range.end)
  const states = told.words
    .filter(({ start, end, text }) => start >= range.start && end <= range.end && /^\p{Lu}/u.test(text))
    .flatMap(({ text }) => telling.stateOf(text) ?? [])
  return [...new Set([...inside.flatMap((phrase) => telling.meant(phrase) ?? []), ...states])]
}

/** Types of deed that the verbs and nouns of a stretch speak of. */
export function deedTypesIn(range: Range, { told }: Clauses): DeedType[] {
  const types = told.words
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .flatMap(({ tag, lemma }): DeedType[] => {
      if (tag.startsWith('VB')) {
        const type = weakVerbs.has(lemma) ? undefined : byVerb.get(lemma)
        return type ? [type] : []
      }
      const [kind] = tag.startsWith('NN') ? nounClasses(lemma) : []
      const type = kind === 'force' ? 'MOBILIZE' : kind && startedAs[kind]
      return type ? [type] : []
    })
  return [...new Set(types)].toSorted()
}
