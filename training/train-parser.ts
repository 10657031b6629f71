import { parsing, tagging } from '#language'
import type { Silver } from './corpus.ts'
import { Perceptron } from './perceptron.ts'
import { quantised } from './quantised.ts'
import { randomFrom, shuffled } from './random.ts'

const { bestMove, bestRelation, canLeft, canRight, canShift, left, right, shift } = parsing

interface Options {
  readonly moveBits: number
  readonly relationBits: number
  readonly epochs: number
  readonly relationEpochs: number
  readonly seed: number
}

/** A parser that learns from parsed texts, tagged by the tagger that it will work with; it also learns the way out of its errors. */
export function trainParser(
  silver: readonly Silver[],
  tagger: tagging.TaggerWeights,
  options: Options,
): parsing.ParserWeights {
  const tagged = silver.map(({ words }) => tagging.tag(words, tagger))
  const moves = trainMoves(silver, tagged, options)
  const relations = trainRelations(silver, tagged, options)
  return {
    moveMask: moves.mask,
    moves: tagging.widened(quantised(moves.average()).values),
    relationMask: relations.mask,
    relations: tagging.widened(quantised(relations.average()).values),
  }
}

function trainMoves(
  silver: readonly Silver[],
  tagged: readonly Uint8Array[],
  { moveBits, epochs, seed }: Options,
): Perceptron {
  const model = new Perceptron(moveBits, parsing.moveRow)
  const random = randomFrom(seed)
  const features = new Int32Array(parsing.moveFeatureCount)
  const scores = new Float32Array(8)
  const state = parsing.newState(400)
  const gold = new Int32Array(404)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(silver.length, random)) {
      const { words, heads } = silver[number] as Silver
      for (let s = 0; s + 1 < words.sentences.length; s++) {
        const from = words.sentences[s] as number
        const size = (words.sentences[s + 1] as number) - from
        if (size > 150) continue
        for (let index = 0; index < size; index++) {
          const head = heads[from + index] as number
          gold[index] = head < 0 ? size : head - from
        }
        gold[size] = -1
        parsing.start(state, words, tagged[number] as Uint8Array, from, from + size)
        while (!parsing.isDone(state)) {
          parsing.moveFeatures(state, features)
          const guess = bestMove(state, features, model.mask, model.weights, scores)
          const allowed = goldMoves(state, gold)
          model.step()
          if ((allowed & (1 << guess)) === 0) {
            let truth = -1
            for (let which = 0; which < 3; which++)
              if (allowed & (1 << which) && (truth < 0 || (scores[which] as number) > (scores[truth] as number)))
                truth = which
            if (truth >= 0) model.correct(features, parsing.moveFeatureCount, guess, truth)
            parsing.move(state, truth >= 0 && (epoch === 0 || random() < 0.1) ? truth : guess)
          } else parsing.move(state, guess)
        }
      }
    }
  }
  return model
}

/** The moves after which no more right heads are lost than now, a bit each. */
function goldMoves(state: parsing.State, gold: Int32Array): number {
  const { stack, depth, next, size } = state
  const top = depth > 0 ? (stack[depth - 1] as number) : -1
  const second = depth > 1 ? (stack[depth - 2] as number) : -1
  let allowed =
    (canShift(state) ? 1 << shift : 0) | (canRight(state) ? 1 << right : 0) | (canLeft(state) ? 1 << left : 0)
  if (depth === 0) return 1 << shift
  if (canShift(state) && gold[next] === top) return 1 << shift
  if (gold[top] === next) return 1 << left
  if (second >= 0 && gold[top] === second) allowed &= ~(1 << left)
  if (allowed & (1 << shift)) {
    for (let index = 0; index < depth; index++) {
      const other = stack[index] as number
      if (gold[other] === next || (gold[next] === other && index < depth)) {
        allowed &= ~(1 << shift)
        break
      }
    }
  }
  for (let index = next + 1; index <= size; index++) {
    if (gold[index] === top || gold[top] === index) {
      allowed &= ~((1 << left) | (1 << right))
      break
    }
  }
  return allowed
}

function trainRelations(
  silver: readonly Silver[],
  tagged: readonly Uint8Array[],
  { relationBits, relationEpochs, seed }: Options,
): Perceptron {
  const model = new Perceptron(relationBits, parsing.relationRow)
  const random = randomFrom(seed + 1)
  const features = new Int32Array(parsing.moveFeatureCount)
  const scores = new Float32Array(parsing.relationRow)
  for (let epoch = 0; epoch < relationEpochs; epoch++) {
    for (const number of shuffled(silver.length, random)) {
      const { words, heads, relations } = silver[number] as Silver
      for (let index = 0; index < words.count; index++) {
        parsing.relationFeatures(words, tagged[number] as Uint8Array, heads, index, features)
        const guess = bestRelation(features, model.mask, model.weights, scores)
        model.step()
        if (guess !== relations[index])
          model.correct(features, parsing.relationFeatureCount, guess, relations[index] as number)
      }
    }
  }
  return model
}

/** How many words in a hundred, marks aside, get the head (and the relation) that they have in the corpus. */
export function parseAccuracy(
  silver: readonly Silver[],
  tagger: tagging.TaggerWeights,
  parser: parsing.ParserWeights,
): { heads: number; both: number } {
  let all = 0
  let heads = 0
  let both = 0
  const punct = parsing.relationNumber('punct')
  for (const document of silver) {
    const found = parsing.parse(document.words, tagging.tag(document.words, tagger), parser)
    for (let index = 0; index < document.words.count; index++) {
      if (document.relations[index] === punct) continue
      all++
      if (found.head[index] !== document.heads[index]) continue
      heads++
      if (found.relation[index] === document.relations[index]) both++
    }
  }
  return { heads: (100 * heads) / all, both: (100 * both) / all }
}
