import { edtfBounds } from '#util'
import type { Account } from './account.ts'
import { type Frame, frameOf } from './frame.ts'
import type { VersionLanguage } from './language.ts'
import type { Day, Matter, Term } from './matter.ts'
import { isOneSpeaker } from './one-speaker.ts'
import { type Substitution, substitutionsOf } from './substitution.ts'

/** Two accounts side by side, the earlier first. */
export interface Comparison {
  readonly a: Account
  readonly b: Account
  readonly x: Matter
  readonly y: Matter
  readonly isOneSpeaker: boolean
  readonly isOneOrigin: boolean
  /** The terms of each, the speaker's added where a pronoun means it. */
  readonly terms: { readonly earlier: ReadonlyMap<string, Term>; readonly later: ReadonlyMap<string, Term> }
  readonly shared: readonly Shared[]
  /** Weight of the shared terms in all terms of the earlier, of the later, and of the two together (Dice), 0 to 1. */
  readonly ofEarlier: number
  readonly ofLater: number
  readonly ofBoth: number
  /** Weight of shared terms that are no names: what is said, not of whom. */
  readonly sharedDeeds: number
  /** Names that only the one has, where the other has names too. */
  readonly strangeNames: { readonly earlier: readonly string[]; readonly later: readonly string[] }
  readonly frame: Frame
  readonly substitutions: readonly Substitution[]
  /** True where the later names the earlier's speaker. */
  readonly citesSpeaker: boolean
  /** True where the earlier speaks of the later's speaker. */
  readonly namesLater: boolean
  /** True where either subject is spoken of in the other, or one is not known. */
  readonly subjectsMeet: boolean
  /** True where both subjects are known and have a term in common. */
  readonly subjectsShared: boolean
  readonly areOtherDays: boolean
  /** Days from the one to the other, where both are dated; else 0. */
  readonly daysBetween: number
}

interface Shared {
  readonly term: string
  readonly earlier: Term
  readonly later: Term
}

export function comparisonOf(a: Account, b: Account, x: Matter, y: Matter, language: VersionLanguage): Comparison {
  const earlier = withSpeaker(x, a, y, language)
  const later = withSpeaker(y, b, x, language)
  const cited = speakerTerms(a, language)
  const citesSpeaker = cited.some((term) => y.named.has(term) && !x.named.has(term))
  const namesLater = speakerTerms(b, language).some((term) => x.named.has(term))
  for (const term of cited) if (!x.terms.has(term)) later.delete(term)
  const shared = [...earlier].flatMap(([term, own]): Shared[] => {
    const other = later.get(term)
    return other ? [{ term, earlier: own, later: other }] : []
  })
  const common = sum(shared.map((term) => Math.max(term.earlier.weight, term.later.weight)))
  const [first, second] = [weightOf(earlier), weightOf(later)]
  const subject = subjects(x, y, a, b, language)
  const names = (terms: ReadonlyMap<string, Term>) =>
    [...terms].filter(([, { isName }]) => isName).map(([term]) => term)
  return {
    a,
    b,
    x,
    y,
    isOneSpeaker: isOneSpeaker(a, b, language),
    isOneOrigin: a.origin !== null && a.origin === b.origin,
    terms: { earlier, later },
    shared,
    ofEarlier: Math.min(1, common / Math.max(first, 1)),
    ofLater: Math.min(1, common / Math.max(second, 1)),
    ofBoth: Math.min(1, (2 * common) / Math.max(first + second, 1)),
    sharedDeeds: sum(
      shared
        .filter(({ earlier: own }) => !own.isName)
        .map(({ earlier: own, later: other }) => Math.min(own.weight, other.weight)),
    ),
    strangeNames: {
      earlier: names(earlier).filter((term) => !later.has(term)),
      later: names(later).filter((term) => !earlier.has(term)),
    },
    frame: frameOf(x, y),
    substitutions: substitutionsOf(x, y, (term) => x.kinds.has(term) && y.kinds.has(term)),
    citesSpeaker,
    namesLater,
    subjectsMeet: subject.meet,
    subjectsShared: subject.shared,
    areOtherDays: otherDays(x, y),
    daysBetween: daysBetween(a, b),
  }
}

/** "Said he had not resigned": the speaker is among what an account is about where a pronoun may mean it and the other names it. */
function withSpeaker(
  { terms, hasPronoun }: Matter,
  { speaker }: Account,
  other: Matter,
  language: VersionLanguage,
): Map<string, Term> {
  const own = new Map(terms)
  if (hasPronoun && speaker !== null) {
    for (const term of speakerTerms({ speaker }, language)) {
      const known = other.terms.get(term)
      if (known && !own.has(term)) own.set(term, { ...known, sign: 1 })
    }
  }
  return own
}

const speakerTerms = ({ speaker }: Pick<Account, 'speaker'>, language: VersionLanguage): readonly string[] => {
  if (speaker === null) return []
  const { body, person } = language.bodyOf(speaker)
  return [...body, ...person].filter((term) => term.length > 2)
}

/** Terms of what each is about; who speaks where that is a pronoun. */
function subjects(
  x: Matter,
  y: Matter,
  a: Account,
  b: Account,
  language: VersionLanguage,
): { meet: boolean; shared: boolean } {
  const subject = ({ subject: own, isOfSpeaker }: Matter, account: Account) =>
    own.length > 0 || !isOfSpeaker ? own : speakerTerms(account, language)
  const [one, two] = [subject(x, a), subject(y, b)]
  if (one.length === 0 || two.length === 0) return { meet: true, shared: false }
  const holds = ({ terms, named }: Matter, own: readonly string[]) =>
    own.some((term) => terms.has(term) || named.has(term))
  const shared = one.some((term) => two.includes(term))
  return { meet: shared || holds(y, one) || holds(x, two), shared }
}

function otherDays(x: Matter, y: Matter): boolean {
  if (x.days.length === 0 || y.days.length === 0) return false
  const hasEdge = ({ days }: Matter) => days.some(({ edge }) => edge === 'after' || edge === 'before' || edge === 'by')
  return hasEdge(x) !== hasEdge(y) || x.days.every((one) => y.days.every((two) => areApart(one, two)))
}

/** "After 7 October" is another time than "on 7 October"; a day of an unknown year is one with the same day only. */
const areApart = (one: Day, two: Day): boolean =>
  isBefore(one, two) ||
  isBefore(two, one) ||
  (one.first === null && one.last === null && two.first === null && one.edtf !== two.edtf)

function daysBetween(a: Account, b: Account): number {
  const [one, two] = [a, b].map(({ saidOn }) =>
    saidOn.edtf === null ? null : (edtfBounds(saidOn.edtf)?.first ?? null),
  )
  return one === null || two === null || one === undefined || two === undefined ? 0 : Math.abs(two - one)
}

const isBefore = (one: Day, two: Day): boolean =>
  one.edge !== 'since' && one.edge !== 'from' && one.last !== null && two.first !== null && one.last < two.first

const weightOf = (terms: ReadonlyMap<string, Term>): number => sum([...terms.values()].map(({ weight }) => weight))

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
