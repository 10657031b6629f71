import type { Pronoun } from '../naming.ts'

const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { number: 'one', person: 'he', place: 'subject' }],
  ['him', { number: 'one', person: 'he', place: 'object' }],
  ['his', { number: 'one', person: 'he', place: 'owner' }],
  ['himself', { number: 'one', person: 'he', place: 'object' }],
  ['she', { number: 'one', person: 'she', place: 'subject' }],
  ['her', { number: 'one', person: 'she', place: 'object' }],
  ['herself', { number: 'one', person: 'she', place: 'object' }],
  ['it', { number: 'thing', person: null, place: 'subject' }],
  ['its', { number: 'thing', person: null, place: 'owner' }],
  ['they', { number: 'many', person: null, place: 'subject' }],
  ['them', { number: 'many', person: null, place: 'object' }],
  ['their', { number: 'many', person: null, place: 'owner' }],
])

/** "he", "Her", "they": how many they stand for, and which pronoun it is; null for other words. */
export const pronounOf = (word: string): Pronoun | null => pronouns.get(word.toLowerCase()) ?? null

const she = new Set(
  `mrs ms miss madam madame lady dame queen princess empress duchess countess baroness spokeswoman chairwoman congresswoman businesswoman saleswoman
  policewoman actress wife daughter mother sister widow niece aunt grandmother girlfriend heiress hostess nun woman girl mayoress abbess`.split(
    /\s+/u,
  ),
)
const he = new Set(
  `mr sir lord king prince emperor duke count baron sheikh pope patriarch archbishop bishop imam rabbi ayatollah mullah spokesman chairman
  congressman businessman salesman policeman actor husband son father brother widower nephew uncle grandfather boyfriend monk man boy`.split(
    /\s+/u,
  ),
)

/** The pronoun of whoever a noun or title names: "spokeswoman", "Mrs", "husband". */
export const pronounOfNoun = (noun: string): 'he' | 'she' | null => {
  const word = noun.toLowerCase().replace(/\.$/u, '')
  return she.has(word) ? 'she' : he.has(word) ? 'he' : null
}
