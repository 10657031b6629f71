import * as act from './act-words.ts'
import { inflections, irregularVerbs } from './inflections.ts'
import { deedVerbs } from './verb-classes.ts'

const known = [
  ...deedVerbs.flatMap(([, list]) => list.trim().split(/\s+/u)),
  ...[
    act.starting,
    act.imposing,
    act.ending,
    act.giving,
    act.agreeing,
    act.refusing,
    act.asking,
    act.threatening,
    act.letting,
    act.passing,
    act.planning,
    act.reporting,
  ].flatMap((list) => [...list]),
  ...irregularVerbs,
]

const lemmas = new Map<string, string>()
for (const entry of known) {
  const verb = entry.split('_')[0] ?? entry
  for (const form of inflections(verb)) if (!lemmas.has(form) || form === verb) lemmas.set(form, verb)
}

/** The dictionary form of a verb that some list of this folder holds. */
export const verbOf = (lower: string): string | undefined => lemmas.get(lower)
