import type { PropositionRole } from '#model'
import type { Clause, Phrase } from '../../propositions/clause.ts'

export type Roles = readonly (readonly [PropositionRole, Phrase])[]

/** A phrase as words of the text would give it. */
export const wordsOf = ({ words }: Phrase): string =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ([’']s)/gu, '$1')

export const inRole = (role: PropositionRole, phrases: readonly Phrase[]): Roles =>
  phrases.map((phrase) => [role, phrase] as const)

/** What follows one of these prepositions in a clause. */
export const after = ({ obliques }: Clause, ...prepositions: readonly string[]): readonly Phrase[] =>
  obliques.filter(({ preposition }) => preposition !== null && prepositions.includes(preposition))

/** Who does it: the subject, or in a passive what follows "by". */
export const agentsOf = (clause: Clause): readonly Phrase[] =>
  clause.isPassive ? after(clause, 'by') : clause.subjects

/** To whom it is done: the object, or in a passive the subject. */
export const patientsOf = (clause: Clause): readonly Phrase[] => (clause.isPassive ? clause.subjects : clause.objects)

/** What somebody is for or against: the object, the clause that the verb opens, or what follows a preposition. */
export function whatOf(clause: Clause): string | null {
  const [object] = patientsOf(clause)
  if (clause.open) return clause.open.words
  if (object) return wordsOf(object)
  const [other] = after(clause, 'to', 'on', 'for', 'about', 'with', 'of')
  return other ? wordsOf(other) : null
}

/** An argument where there is one. */
export const given = <Name extends string>(
  name: Name,
  value: string | null | undefined,
): Partial<Record<Name, string>> =>
  value === null || value === undefined || value === '' ? {} : ({ [name]: value } as Partial<Record<Name, string>>)
