import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { modelling } from '#attribution'
import type { ChainTask } from './chain-worker.ts'
import { claimData } from './claim-data.ts'
import { readGold, readSilver } from './corpus.ts'
import { documentOf } from './documents.ts'
import { judgeData } from './judge-data.ts'
import { packedChain } from './pack-chain.ts'
import { trainAll } from './pool.ts'
import { sharedFloats, speechData } from './speech-data.ts'
import { trainForest } from './train-forest.ts'
import { parseAccuracy, trainParser } from './train-parser.ts'
import { tagAccuracy, trainTagger } from './train-tagger.ts'

// npm run train -- --corpora DIR
// Makes models/en.bin from DIR/polnear: the same bytes for the same corpus and seed. Under an hour on two cores.

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '../models/en.bin') },
    seed: { type: 'string', default: '1' },
  },
})
if (!values.corpora) throw new Error('Say --corpora DIR, the folder that holds polnear/.')
const { corpora, out } = values
const seed = Number(values.seed)
const started = performance.now()
const tell = (words: string) => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s: ${words}`)

const folds = 4
const cores = 2

const silver = readSilver(corpora, 'train')
const held = readSilver(corpora, 'dev')
const tagger = trainTagger(silver, { bits: 16, epochs: 5, seed })
tell(`tagger, ${tagAccuracy(held, tagger).toFixed(1)} % of dev`)
const parser = trainParser(silver, tagger, { moveBits: 19, relationBits: 15, epochs: 6, relationEpochs: 3, seed })
const { heads, both } = parseAccuracy(held, tagger, parser)
tell(`parser, ${heads.toFixed(1)} % of heads of dev, ${both.toFixed(1)} % with the relation`)

const documents = readGold(corpora, 'train').map((gold) => documentOf(gold, { tagger, parser }))
const numbers = documents.map((_, index) => index)
const speechSet = speechData(documents)
const marginals = sharedFloats(speechSet.data.gold.length * modelling.speechLabels)
const task = (name: string, train: readonly number[], predict: readonly number[], own: number): ChainTask => ({
  name,
  data: speechSet.data,
  train,
  predict,
  marginals,
  options: { epochs: 12, rate: 0.02, dropout: 0.5, inertia: 1, seed: seed * 100 + own },
})
// What the second model learns from was labelled by first models that had not seen it.
const [speechWeights] = await trainAll(
  [
    task('speech', numbers, [], 0),
    ...Array.from({ length: folds }, (_, fold) =>
      task(
        `speech without part ${fold + 1}`,
        numbers.filter((number) => number % folds !== fold),
        numbers.filter((number) => number % folds === fold),
        fold + 1,
      ),
    ),
  ],
  cores,
)
if (!speechWeights) throw new Error('No weights came back.')
const speech = packedChain(speechSet.hashes, speechWeights, {
  labels: modelling.speechLabels,
  featureCount: modelling.speechFeatureCount,
  bits: 20,
  most: 850_000,
})
tell(`speech, ${speechSet.hashes.length} features`)

const { chains } = speechSet.data
const speechOf = numbers.map((number) =>
  marginals.subarray(
    (chains[number] as number) * modelling.speechLabels,
    (chains[number + 1] as number) * modelling.speechLabels,
  ),
)
const claimSet = claimData(documents, speechOf)
const documentOfCue = claimSet.candidates.flatMap((list, number) => list.map(() => number))
const cues = documentOfCue.map((_, index) => index)
const inPart = (cue: number, fold: number): boolean => (documentOfCue[cue] as number) % folds === fold
const claimMarginals = sharedFloats(claimSet.data.gold.length * modelling.claimLabels)
const claimTask = (name: string, train: readonly number[], predict: readonly number[], own: number): ChainTask => ({
  name,
  data: claimSet.data,
  train,
  predict,
  marginals: claimMarginals,
  options: { epochs: 5, rate: 0.02, dropout: 0.5, inertia: 1, seed: seed * 100 + 50 + own },
})
// So were the alternatives that the judges learn from.
const [claimWeights] = await trainAll(
  [
    claimTask('claims', cues, [], 0),
    ...Array.from({ length: folds }, (_, fold) =>
      claimTask(
        `claims without part ${fold + 1}`,
        cues.filter((cue) => !inPart(cue, fold)),
        cues.filter((cue) => inPart(cue, fold)),
        fold + 1,
      ),
    ),
  ],
  cores,
)
if (!claimWeights) throw new Error('No weights came back.')
const claims = packedChain(claimSet.hashes, claimWeights, {
  labels: modelling.claimLabels,
  featureCount: modelling.cueFeatureCount,
  bits: 20,
  most: 850_000,
})
tell(`claims, ${claimSet.hashes.length} features, ${cues.length} cues`)

const { rows, right, exact } = judgeData(documents, speechOf, claimSet.candidates, claimMarginals)
const judge = (truths: Uint8Array, own: number) =>
  trainForest(
    { rows, width: modelling.claimNumberCount, truths },
    { trees: 120, rate: 0.07, depth: 5, leaf: 40, seed: seed * 100 + own },
  )
const judges = { right: judge(right, 70), exact: judge(exact, 71) }
tell(`judges, ${right.length} alternatives`)

const bytes = modelling.packedModel({ tagger, parser, speech, claims, ...judges })
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, bytes)
tell(`${out}, ${(bytes.length / 1e6).toFixed(1)} MB`)
