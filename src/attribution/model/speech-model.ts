import { type Language, tagging } from '#language'
import { speechLabels } from './candidates.ts'
import { claimLabels, cueFeatureCount } from './cue-features.ts'
import type { ClaimScorers } from './find-claims.ts'
import type { Forest } from './forest.ts'
import type { GrammarWeights } from './grammar.ts'
import { type Columns, packed, unpacked } from './packed.ts'
import { scorerOf, type TrainedChain } from './scorer.ts'
import { speechFeatureCount } from './speech-features.ts'

/** What training makes: a tagger, a parser, a model of speech and one of single claims, and judges of what these propose. */
export interface TrainedModel extends GrammarWeights {
  readonly speech: TrainedChain
  readonly claims: TrainedChain
  readonly right: Forest
  readonly exact: Forest
}

/** A model ready for use. */
export interface SpeechModel extends ClaimScorers {
  readonly language: Language
  readonly grammar: GrammarWeights
}

export function packedModel({ tagger, parser, speech, claims, right, exact }: TrainedModel): Uint8Array {
  return packed({
    masks: Int32Array.of(tagger.mask, parser.moveMask, parser.relationMask),
    tagger: narrowed(tagger.weights),
    moves: narrowed(parser.moves),
    relations: narrowed(parser.relations),
    ...chainColumns('speech', speech),
    ...chainColumns('claims', claims),
    ...forestColumns('right', right),
    ...forestColumns('exact', exact),
  })
}

/** Widened weights as they are stored. */
const narrowed = (weights: Int16Array | Float32Array): Int8Array =>
  Int8Array.from(weights, (weight) => Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight))))

const chainColumns = (name: string, { table, weights, scale, transitions }: TrainedChain): Columns => ({
  [`${name}Keys`]: table.keys,
  [`${name}Weights`]: weights,
  [`${name}Scale`]: Float32Array.of(scale),
  [`${name}Transitions`]: transitions,
})

const forestColumns = (name: string, { roots, questions, numbers, others, start }: Forest): Columns => ({
  [`${name}Roots`]: roots,
  [`${name}Questions`]: questions,
  [`${name}Numbers`]: numbers,
  [`${name}Others`]: others,
  [`${name}Start`]: Float32Array.of(start),
})

/** The model of a language in these bytes. Throws a SyntaxError for other bytes. */
export const speechModel = (bytes: Uint8Array, language: Language): SpeechModel =>
  readyModel(trainedModel(bytes), language)

/** What was trained, with working space of its own: two threads that read with the same weights each make theirs. */
export const readyModel = (
  { tagger, parser, speech, claims, right, exact }: TrainedModel,
  language: Language,
): SpeechModel => ({
  language,
  grammar: { tagger, parser },
  speech: scorerOf(speech),
  claims: scorerOf(claims),
  right,
  exact,
})

/** The weights in these bytes: plain data. Throws a SyntaxError for other bytes. */
export function trainedModel(bytes: Uint8Array): TrainedModel {
  const columns = unpacked(bytes)
  const [tagMask = 0, moveMask = 0, relationMask = 0] = column(columns, 'masks', Int32Array)
  return {
    tagger: { mask: tagMask, weights: tagging.widened(column(columns, 'tagger', Int8Array)) },
    parser: {
      moveMask,
      moves: tagging.widened(column(columns, 'moves', Int8Array)),
      relationMask,
      relations: tagging.widened(column(columns, 'relations', Int8Array)),
    },
    speech: chainIn(columns, 'speech', speechLabels, speechFeatureCount),
    claims: chainIn(columns, 'claims', claimLabels, cueFeatureCount),
    right: forestIn(columns, 'right'),
    exact: forestIn(columns, 'exact'),
  }
}

function chainIn(columns: Columns, name: string, labels: number, featureCount: number): TrainedChain {
  const keys = column(columns, `${name}Keys`, Uint16Array)
  return {
    labels,
    featureCount,
    table: { mask: keys.length - 1, keys },
    weights: column(columns, `${name}Weights`, Int8Array),
    scale: column(columns, `${name}Scale`, Float32Array)[0] ?? 1,
    transitions: column(columns, `${name}Transitions`, Float32Array),
  }
}

const forestIn = (columns: Columns, name: string): Forest => ({
  roots: column(columns, `${name}Roots`, Int32Array),
  questions: column(columns, `${name}Questions`, Int8Array),
  numbers: column(columns, `${name}Numbers`, Float32Array),
  others: column(columns, `${name}Others`, Int32Array),
  start: column(columns, `${name}Start`, Float32Array)[0] ?? 0,
})

function column<Type extends Columns[string]>(columns: Columns, name: string, type: new (size: number) => Type): Type {
  const found = columns[name]
  if (!(found instanceof type)) throw new SyntaxError(`no ${name} in the model`)
  return found
}
