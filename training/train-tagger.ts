import { tagging } from '#language'
import type { Silver } from './corpus.ts'
import { Perceptron } from './perceptron.ts'
import { quantised } from './quantised.ts'
import { randomFrom, shuffled } from './random.ts'

const { bestTag, tagFeatureCount, tagFeatures, tagRow } = tagging

interface Options {
  readonly bits: number
  readonly epochs: number
  readonly seed: number
}

/** A tagger that learns from tagged texts, each word with the tags that it gave itself before. */
export function trainTagger(silver: readonly Silver[], { bits, epochs, seed }: Options): tagging.TaggerWeights {
  const model = new Perceptron(bits, tagRow)
  const random = randomFrom(seed)
  const features = new Int32Array(tagFeatureCount)
  const scores = new Float32Array(tagRow)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(silver.length, random)) {
      const document = silver[number]
      if (!document) continue
      const { words, tags } = document
      const found = new Uint8Array(words.count)
      for (let sentence = 0; sentence + 1 < words.sentences.length; sentence++) {
        const from = words.sentences[sentence] as number
        const to = words.sentences[sentence + 1] as number
        for (let index = from; index < to; index++) {
          tagFeatures(words, found, from, to, index, features)
          const guess = bestTag(features, model.mask, model.weights, scores)
          const truth = tags[index] as number
          model.step()
          if (guess !== truth) model.correct(features, tagFeatureCount, guess, truth)
          found[index] = guess
        }
      }
    }
  }
  return { mask: model.mask, weights: tagging.widened(quantised(model.average()).values) }
}

/** How many words in a hundred get the tag that they have in the corpus. */
export function tagAccuracy(silver: readonly Silver[], weights: tagging.TaggerWeights): number {
  let right = 0
  let all = 0
  for (const { words, tags } of silver) {
    const found = tagging.tag(words, weights)
    for (let index = 0; index < words.count; index++) if (found[index] === tags[index]) right++
    all += words.count
  }
  return (100 * right) / all
}
