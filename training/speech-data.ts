import { modelling } from '#attribution'
import type { TrainingDocument } from './documents.ts'
import { FeatureCounter, FeatureNumbering } from './feature-rows.ts'
import type { ChainData } from './train-chain.ts'

export const sharedInts = (size: number): Int32Array => new Int32Array(new SharedArrayBuffer(size * 4))
export const sharedBytes = (size: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(size))
export const sharedFloats = (size: number): Float32Array => new Float32Array(new SharedArrayBuffer(size * 4))

const least = 3
/** Words that are learned at once, at least: whole blocks. */
const piece = 60

/** What the first model learns from: a chain a document. */
export function speechData(documents: readonly TrainingDocument[]): { data: ChainData; hashes: Int32Array } {
  const { speechFeatureCount, speechFeatures, speechLabels, speechSteps, stepsOf } = modelling
  const total = documents.reduce((sum, { grammar }) => sum + grammar.words.count, 0)
  const counter = new FeatureCounter()
  for (const { grammar } of documents) counter.add(speechFeatures(grammar))
  const numbers = new FeatureNumbering()
  const rows = sharedInts(total * speechFeatureCount)
  const steps = sharedBytes(total)
  const gold = sharedBytes(total)
  const chains = sharedInts(documents.length + 1)
  const pieces: number[] = []
  let at = 0
  for (const [index, { grammar, gold: attributions }] of documents.entries()) {
    chains[index] = at
    const hashes = speechFeatures(grammar)
    const base = at * speechFeatureCount
    for (let feature = 0; feature < hashes.length; feature++) {
      const hash = hashes[feature] as number
      rows[base + feature] = counter.isFrequent(hash, least) ? numbers.add(hash) : -1
    }
    steps.set(stepsOf(grammar), at)
    const { sentences, opens } = grammar.words
    for (let sentence = 0, last = -1; sentence < opens.length; sentence++) {
      const first = at + (sentences[sentence] as number)
      if (last >= 0 && (opens[sentence] === 0 || first - last < piece)) continue
      pieces.push(first)
      last = first
    }
    for (const { source, cue, content } of attributions)
      for (const [label, list] of [
        [modelling.sourceLabel, source],
        [modelling.contentLabel, content],
        [modelling.cueLabel, cue],
      ] as const)
        for (const [place, word] of list.entries())
          gold[at + word] = place > 0 && list[place - 1] === word - 1 ? label + 1 : label
    at += grammar.words.count
  }
  chains[documents.length] = at
  const hashes = numbers.hashes
  return {
    data: {
      labels: speechLabels,
      classes: speechSteps,
      featureCount: speechFeatureCount,
      rowCount: hashes.length,
      rows,
      steps,
      gold,
      chains,
      pieces: Int32Array.of(...pieces, at),
    },
    hashes,
  }
}
