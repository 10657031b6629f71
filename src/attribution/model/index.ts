export {
  type Candidate,
  candidateAt,
  candidatesOf,
  contentLabel,
  cueLabel,
  sourceLabel,
  speechLabels,
} from './candidates.ts'
export { type Chain, type ChainSpace, chainSpace, marginalsOf, prepare } from './chain.ts'
export { claimLabels, cueFeatureCount, cueFeatures, cueSteps, cueStepsOf, speechView } from './cue-features.ts'
export { addFeature, emptyTable, type FeatureTable, rowOf } from './feature-table.ts'
export { type ClaimScorers, decoded, type FoundClaim, findClaims } from './find-claims.ts'
export { type Grammar, type GrammarWeights, grammarOf } from './grammar.ts'
export { labelled, type Scorer, scorerOf, type TrainedChain } from './scorer.ts'
export { speechFeatureCount, speechFeatures, speechSteps, stepsOf } from './speech-features.ts'
export { packedModel, type TrainedModel } from './speech-model.ts'
