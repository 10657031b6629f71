import type { LinkKind } from '#model'
import { isDay } from '#util'
import { clashesOf } from '../clashes/order.ts'
import { areOtherPlaces } from '../clashes/places.ts'
import type { Comparison } from '../comparison.ts'
import { foundLink } from '../found-link.ts'
import { indirectLink } from '../indirect-link.ts'
import type { PairLink } from '../pair-link.ts'
import { saidLink } from '../said-link.ts'
import { type Likelihoods, likelihoods, type PairWeights } from './judge.ts'
import { pairFeatures } from './pair-features.ts'
import { pairWeights } from './pair-weights.ts'
import { reasonFor } from './reason-for.ts'

export interface Judging {
  /** True for a pair that somebody put together: then the two are taken to be of one matter. */
  readonly isChosen: boolean
  readonly weights?: PairWeights
}

/**
 * How the later account stands to the earlier. Rules say what they found and why; the trained judge says how likely it is, drops what
 * it takes for wrong, and adds what no rule found. The confidence of what contents show is the judge's likelihood.
 */
export function judgedLink(pair: Comparison, { isChosen, weights = pairWeights }: Judging): PairLink | null {
  const said = unlessElsewhere(saidLink(pair), pair)
  const found = unlessElsewhere(foundLink(pair), pair)
  // Of all pairs of a case most have nothing to do with each other: those need no judge.
  if (!isChosen && !said && !found && !isOneMatter(pair)) return indirectLink(pair)
  const judged = likelihoods(pairFeatures(pair, said, found), weights)
  if (said && likelihoodOf(said.kind, judged) >= leastSaid) return said
  if (found && (!areDated(pair) || standing.has(found.rule))) return found
  if (found && likelihoodOf(found.kind, judged) >= leastFound[group(found.kind)])
    return { ...found, confidence: rounded(likelihoodOf(found.kind, judged)) }
  const added = unlessElsewhere(learned(pair, judged), pair)
  return (added && (isChosen || isFounded(added, pair)) ? added : null) ?? indirectLink(pair)
}

/** Who confirms that somebody was at one place confirms no account that has him at another. */
const unlessElsewhere = (link: PairLink | null, { x, y }: Comparison): PairLink | null =>
  link && group(link.kind) === 'confirms' && areOtherPlaces(x.places, y.places) ? null : link

type Group = Exclude<LinkKind, 'repeats'>

/** Whether one repeats or confirms rests on who speaks, and is no matter of likelihood. */
const group = (kind: LinkKind): Group => (kind === 'repeats' ? 'confirms' : kind)

function likelihoodOf(kind: LinkKind, judged: Likelihoods): number {
  if (group(kind) === 'confirms') return judged.confirms + judged.repeats
  // Whether who says the opposite is a party to the matter or a third is told by rules, less surely by likelihood.
  return kind === 'contradicts' ? judged.contradicts + half * judged.denies : judged[kind]
}

const half = 0.5

/** Where a day of saying is not known, nothing tells that two accounts are of one time but their words: then rules alone decide. */
const areDated = ({ a, b }: Comparison): boolean => [a, b].every(({ saidOn: { edtf } }) => edtf !== null && isDay(edtf))

/** Among many accounts, the judge alone is too little: they must share their matter, and what cannot both hold must be named. */
const isFounded = ({ kind }: PairLink, pair: Comparison): boolean =>
  isOneMatter(pair) && ((kind !== 'contradicts' && kind !== 'denies') || clashesOf(pair).length > 0)

/**
 * True where the two are likely of one matter: the judge learned from pairs that somebody put together, and takes that for granted. A
 * name that both drop is not enough.
 */
function isOneMatter({ ofBoth, sharedDeeds, subjectsShared, shared }: Comparison): boolean {
  const deeds = shared.filter(
    ({ earlier, later }) => !earlier.isName && Math.min(earlier.weight, later.weight) >= 1,
  ).length
  return sharedDeeds >= 1 && (ofBoth >= 0.4 || deeds >= 2 || (subjectsShared && ofBoth >= 0.25))
}

/** Below it the judge overrules the words that say what they do. */
const leastSaid = 0.3

/** Nobody is at two places: that needs no judge. */
const standing: ReadonlySet<string> = new Set(['found-places'])

/** From here on what a rule found stands. */
const leastFound: Readonly<Record<Group, number>> = {
  confirms: 0.5,
  contradicts: 0.7,
  denies: 0.4,
  revises: 0.4,
  narrows: 0.4,
  supports: 0.5,
  questions: 0.4,
  retracts: 0.4,
}

/** From here on the judge alone suffices. */
const leastLearned: Readonly<Record<Group, number>> = {
  confirms: 0.6,
  contradicts: 0.7,
  denies: 0.5,
  revises: 0.6,
  narrows: 0.5,
  supports: 0.6,
  questions: 0.5,
  retracts: 0.5,
}

function learned(pair: Comparison, judged: Likelihoods): PairLink | null {
  const { isOneSpeaker, isOneOrigin, x, y, areOtherDays, shared } = pair
  const [kind, likelihood] = groups
    .map((name) => [name, likelihoodOf(name, judged)] as const)
    .reduce((best, one) => (one[1] > best[1] ? one : best))
  if (likelihood < leastLearned[kind] || shared.length === 0 || !areDated(pair)) return null
  const isOfContents = kind === 'contradicts' || kind === 'confirms'
  if (isOfContents && (areOtherDays || x.mode !== y.mode || x.isOpinion || y.isOpinion)) return null
  if (isOneSpeaker ? onlyOthers.has(kind) : onlyOneself.has(kind)) return null
  const repeats = kind === 'confirms' && (isOneSpeaker || isOneOrigin || (y.act === 'relay' && pair.citesSpeaker))
  const own = repeats ? 'repeats' : kind
  return { kind: own, rule: `learned-${own}`, reason: reasonFor(own, pair), confidence: rounded(likelihood) }
}

const groups = Object.keys(leastLearned) as Group[]
const onlyOthers: ReadonlySet<string> = new Set(['contradicts', 'denies', 'questions', 'supports'])
const onlyOneself: ReadonlySet<string> = new Set(['revises', 'retracts'])

const rounded = (likelihood: number): number => Math.min(0.97, Math.round(likelihood * 1000) / 1000)
