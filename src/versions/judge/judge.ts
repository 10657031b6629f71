import type { LinkKind } from '#model'
import type { PairFeatures } from './pair-features.ts'

/** What a pair may be, by its likelihood. */
export type Likelihoods = Readonly<Record<LinkKind | 'none', number>>

/** A trained softmax regression: a weight for each feature and kind, in thousandths. */
export interface PairWeights {
  readonly kinds: readonly (LinkKind | 'none')[]
  readonly weights: Readonly<Record<string, readonly number[]>>
}

/** How likely each kind of link is between two accounts with these features, by the pairs that people labelled. Pure. */
export function likelihoods(features: PairFeatures, { kinds, weights }: PairWeights): Likelihoods {
  const scores = kinds.map(() => 0)
  for (const [name, value] of [['always', 1] as const, ...Object.entries(features)]) {
    const own = value === 0 ? undefined : weights[name]
    if (own) for (const [at, weight] of own.entries()) scores[at] = (scores[at] ?? 0) + weight * value
  }
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp((score - top) / 1000))
  const total = raised.reduce((sum, value) => sum + value, 0)
  return Object.fromEntries(kinds.map((kind, at) => [kind, (raised[at] ?? 0) / total])) as Likelihoods
}
