import type { PairWeights } from './judge.ts'

export const pairWeights: PairWeights = { kinds: ['none'], weights: {} }
