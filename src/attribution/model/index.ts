export { type Alternative, alternativesFor } from './alternatives.ts'
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
export { claimNumberCount } from './claim-numbers.ts'
export { claimLabels, cueFeatureCount, cueFeatures, cueSteps, cueStepsOf } from './cue-features.ts'
export { newWindow } from './cue-window.ts'
export { addFeature, emptyTable, type FeatureTable, rowOf } from './feature-table.ts'
export { type Choice, type FoundClaim, findClaims, numbersOf } from './find-claims.ts'
export { type Forest, probabilityOf } from './forest.ts'
export { type Grammar, type GrammarWeights, grammarOf } from './grammar.ts'
export { labelled, type Scorer, scorerOf, type TrainedChain } from './scorer.ts'
export { speechFeatureCount, speechFeatures, speechSteps, stepsOf } from './speech-features.ts'
export { packedModel, type TrainedModel } from './speech-model.ts'
export { speechView } from './speech-view.ts'
