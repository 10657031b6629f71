import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { linkKindSchema } from '#model'
import { likelihoods, type PairWeights } from '../src/versions/judge/judge.ts'
import { type Example, examplesOf, labelledPairs, strangers } from './pair-data.ts'
import { fit } from './softmax.ts'

// node training/train-pairs.ts [--folds 8]
// Trains the judge of pairs and writes src/versions/judge/pair-weights.ts. With --folds, prints instead what it finds of stories that it
// has not learned from, by least likelihood.

const { values } = parseArgs({ options: { folds: { type: 'string' } } })
/** The first pair that was written to learn from: the rules were made without those. */
const firstWritten = 'kessa-pipeline-01'
const groups = {
  contradicts: ['contradicts'],
  agrees: ['confirms', 'repeats'],
  denies: ['denies'],
  revises: ['revises'],
  questions: ['questions'],
  narrows: ['narrows'],
  supports: ['supports'],
} as const
const kinds: PairWeights['kinds'] = ['none', ...linkKindSchema.options]
const pairs = labelledPairs()
const examples = examplesOf(pairs)
const others = strangers(pairs, 0.15)
const tuned = pairs.findIndex(({ id }) => id === firstWritten)

if (values.folds === undefined) write(fit([...examples, ...others], kinds))
else console.table(crossed(Number(values.folds)))

function write({ weights }: PairWeights): void {
  const lines = Object.entries(weights)
    .filter(([, own]) => own.some((weight) => Math.abs(weight) >= 0.005))
    .map(([name, own]) => `    ${/^\w+$/u.test(name) ? name : `'${name}'`}: [${own.join(', ')}],`)
  writeFileSync(
    join(import.meta.dirname, '../src/versions/judge/pair-weights.ts'),
    `import type { PairWeights } from './judge.ts'

/** Made by training/train-pairs.ts from labelled pairs of invented stories. */
export const pairWeights: PairWeights = {
  kinds: [${kinds.map((kind) => `'${kind}'`).join(', ')}],
  weights: {
${lines.join('\n')}
  },
}
`,
  )
}

function crossed(folds: number) {
  const stories = [...new Set(examples.map(({ story }) => story))].toSorted()
  const foldOf = new Map(stories.map((story, at) => [story, at % folds]))
  const judged: { example: Example; isNew: boolean; found: ReturnType<typeof likelihoods> }[] = []
  for (let fold = 0; fold < folds; fold++) {
    const isOther = ({ story }: Example) => foldOf.get(story) !== fold
    const weights = fit([...examples, ...others].filter(isOther), kinds)
    for (const [at, example] of examples.entries())
      if (!isOther(example))
        judged.push({ example, isNew: !pairs[at] || at >= tuned, found: likelihoods(example.features, weights) })
  }
  const rows: Record<string, unknown> = {}
  for (const isNew of [false, true])
    for (const [name, meant] of Object.entries(groups))
      for (const least of [0.4, 0.5, 0.6, 0.7, 0.8]) {
        const own = judged.filter((one) => one.isNew === isNew)
        const sum = (found: ReturnType<typeof likelihoods>) => meant.reduce((all, kind) => all + found[kind], 0)
        const positive = own.filter(({ found }) => sum(found) >= least)
        const right = positive.filter(({ example }) => meant.some((kind) => kind === example.kind)).length
        const wanted = own.filter(({ example }) => meant.some((kind) => kind === example.kind)).length
        rows[`${isNew ? 'written to learn' : 'tune'}, ${name}, ${least}`] = {
          precision: Math.round((1000 * right) / positive.length) / 1000,
          recall: Math.round((1000 * right) / wanted) / 1000,
        }
      }
  return rows
}
