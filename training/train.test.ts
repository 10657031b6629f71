import { expect, test } from 'vitest'
import { modelling, speechModel } from '#attribution'
import { english, parsing, tagging } from '#language'
import { marked, rangesOf } from '../test/support/marked.ts'
import { claimData } from './claim-data.ts'
import type { GoldDocument } from './corpus.ts'
import { documentOf } from './documents.ts'
import { judgeData } from './judge-data.ts'
import { packedChain } from './pack-chain.ts'
import { speechData } from './speech-data.ts'
import { type ChainData, predictChains, trainChain } from './train-chain.ts'
import { trainForest } from './train-forest.ts'

const untaught: modelling.GrammarWeights = {
  tagger: { mask: 0, weights: new Int16Array(tagging.tagRow) },
  parser: {
    moveMask: 0,
    moves: new Int16Array(parsing.moveRow),
    relationMask: 0,
    relations: new Int16Array(parsing.relationRow),
  },
}

const people = ['The minister', 'The mayor', 'A captain', 'The envoy', 'The clerk', 'The guard']
const contents = ['the port was closed', 'two ships sank', 'talks had begun', 'the road is open', 'nobody was hurt']
const sentences = people.flatMap((source) =>
  contents.map(
    (content, index) =>
      `[source|${source}] [cue|${index % 2 ? 'said' : 'claimed'}] that [content|${content}]. It rained in May.`,
  ),
)

const goldOf = (words: string, id: number): GoldDocument => {
  const found = marked(words)
  const spans = (role: string) => rangesOf(found, role).map(({ start, end }): [number, number] => [start, end])
  return {
    id: String(id),
    text: found.text,
    attributions: [{ source: spans('source'), cue: spans('cue'), content: spans('content') }],
  }
}

const options = { epochs: 12, rate: 0.05, dropout: 0.2, inertia: 1, seed: 3 }

function learned(data: ChainData) {
  const which = Array.from({ length: data.chains.length - 1 }, (_, index) => index)
  const weights = trainChain(data, which, options)
  const marginals = new Float32Array(data.gold.length * data.labels)
  predictChains(data, which, weights, marginals)
  return { weights, marginals }
}

test('a small training learns what it was shown, and the same each time', () => {
  const documents = sentences.map((words, id) => documentOf(goldOf(words, id), untaught))
  const speechSet = speechData(documents)
  const first = learned(speechSet.data)
  expect(learned(speechSet.data).weights).toEqual(first.weights)
  const { chains } = speechSet.data
  const speechOf = documents.map((_, index) =>
    first.marginals.subarray((chains[index] ?? 0) * 7, (chains[index + 1] ?? 0) * 7),
  )
  const claimSet = claimData(documents, speechOf)
  const second = learned(claimSet.data)
  const judged = judgeData(documents, speechOf, claimSet.candidates, second.marginals)
  const judge = (truths: Uint8Array) =>
    trainForest(
      { rows: judged.rows, width: modelling.claimNumberCount, truths },
      { trees: 8, rate: 0.3, depth: 2, leaf: 3, seed: 5 },
    )
  const bytes = modelling.packedModel({
    ...untaught,
    speech: packedChain(speechSet.hashes, first.weights, {
      labels: modelling.speechLabels,
      featureCount: modelling.speechFeatureCount,
      bits: 15,
      most: 20_000,
    }),
    claims: packedChain(claimSet.hashes, second.weights, {
      labels: modelling.claimLabels,
      featureCount: modelling.cueFeatureCount,
      bits: 15,
      most: 20_000,
    }),
    right: judge(judged.right),
    exact: judge(judged.exact),
  })
  const model = speechModel(bytes, english)
  const fresh = documentOf(
    goldOf('[source|The clerk] [cue|said] that [content|two ships sank]. It rained in May.', 0),
    untaught,
  )
  const found = modelling.findClaims(fresh.grammar, model, 0.5)
  const expected = fresh.gold[0]
  expect(found.map(({ source, content }) => ({ source, content }))).toEqual([
    { source: expected?.source, content: expected?.content },
  ])
})
