import { expect, test } from 'vitest'
import { english, parsing, sentencesOf, tagging } from '#language'
import { candidateAt, speechLabels } from './candidates.ts'
import { claimLabels, cueFeatureCount, cueFeatures, cueSteps } from './cue-features.ts'
import { cueScorer, cueScores } from './cue-scores.ts'
import { newWindow } from './cue-window.ts'
import { addFeature, emptyTable, rowOf } from './feature-table.ts'
import { grammarOf } from './grammar.ts'
import { speechView } from './speech-view.ts'

const text =
  '“The port is closed,” the mayor said, “and it will stay so.” She added that two ships had sunk. The envoy denied it, and the guard, who had seen them, told a clerk that nobody was hurt.'
const sentences = sentencesOf(text, [{ start: 0, end: text.length, kind: 'paragraph' }], english)
const grammar = grammarOf(tagging.wordsOf(text, sentences, english.abbreviations), {
  tagger: { mask: 0, weights: new Int16Array(tagging.tagRow) },
  parser: {
    moveMask: 0,
    moves: new Int16Array(parsing.moveRow),
    relationMask: 0,
    relations: new Int16Array(parsing.relationRow),
  },
})
const { count } = grammar.words
const marginals = Float32Array.from({ length: count * speechLabels }, (_, at) => ((at * 7919) % 13) / 40)
const view = speechView(grammar, marginals)
const cues = [10, 22, 30, 41].map((word) => candidateAt(grammar, word, word, 0.6))

test('scores with shared sums are those of each feature added up', () => {
  const hashes = new Int32Array(count * cueFeatureCount)
  const table = emptyTable(17)
  for (const cue of cues) {
    cueFeatures(newWindow(grammar, view, count), cue, hashes, 0)
    for (const hash of hashes) if (hash % 3 !== 0) addFeature(table, hash)
  }
  const trained = {
    labels: claimLabels,
    featureCount: cueFeatureCount,
    table,
    weights: Int8Array.from({ length: 2 ** 17 * claimLabels }, (_, at) => ((at * 31) % 23) - 11),
    scale: 0.5,
    transitions: new Float32Array(cueSteps * claimLabels ** 2),
  }
  const scorer = cueScorer(newWindow(grammar, view, count), trained)
  for (const cue of cues) {
    const scores = new Float64Array(count * claimLabels)
    cueScores(scorer, cue, scores)
    hashes.fill(0)
    cueFeatures(newWindow(grammar, view, count), cue, hashes, 0)
    const plain = Array.from({ length: (cue.to - cue.from) * claimLabels }, (_, at) => {
      const word = Math.floor(at / claimLabels)
      const rows = Array.from(hashes.subarray(word * cueFeatureCount, (word + 1) * cueFeatureCount), (hash) =>
        rowOf(table, hash),
      ).filter((row) => row >= 0)
      const weights = rows.map((row) => trained.weights[row * claimLabels + (at % claimLabels)] ?? 0)
      return weights.reduce((sum, weight) => sum + Math.sign(weight) * weight ** 2, 0) * trained.scale
    })
    expect(Array.from(scores.subarray(0, plain.length))).toEqual(plain)
  }
})
