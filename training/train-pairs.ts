import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { linkKindSchema } from '#model'
import { judging } from '#versions'
import { type Example, examplesOf, labelledPairs, strangers } from './pair-data.ts'
import { fit } from './softmax.ts'

// node training/train-pairs.ts [--folds 8] [--least 0.5]
// Trains the judge of pairs and writes src/versions/judge/pair-weights.ts. With --folds, prints instead what it finds of stories that it
// has not learned from, by least likelihood.

const { values } = parseArgs({ options: { folds: { type: 'string' }, least: { type: 'string', default: '0.5' } } })
/** The first pair that was written to learn from: the rules were made without those. */
const firstWritten = 'kessa-pipeline-01'
const groups = [
  ['contradicts'],
  ['confirms', 'repeats'],
  ['denies'],
  ['revises'],
  ['questions'],
  ['narrows'],
  ['retracts'],
  ['supports'],
]
const kinds: judging.PairWeights['kinds'] = ['none', ...linkKindSchema.options]
const pairs = labelledPairs()
const examples = examplesOf(pairs)
const others = strangers(pairs, 0.15)
const least = Number(values.least)
const tuned = pairs.findIndex(({ id }) => id === firstWritten)

if (values.folds === undefined) write(fit([...examples, ...others], kinds))
else console.table(crossed(Number(values.folds)))

function write({ weights }: judging.PairWeights): void {
  const lines = Object.entries(weights)
    .filter(([, own]) => own.some((weight) => Math.abs(weight) >= 5))
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

/** What stories that were not learned from are found to be, by the rules and the judge together. */
function crossed(folds: number) {
  const stories = [...new Set(examples.map(({ story }) => story))].toSorted()
  const foldOf = new Map(stories.map((story, at) => [story, at % folds]))
  const judged = Array.from({ length: folds }, (_, fold) => {
    const isOther = ({ story }: Example) => foldOf.get(story) !== fold
    const weights = fit([...examples, ...others].filter(isOther), kinds)
    return examples.flatMap((example, at) =>
      isOther(example)
        ? []
        : [{ example, isWritten: at >= tuned, found: judging.judgedLink(example.pair, { isChosen: true, weights }) }],
    )
  }).flat()
  return Object.fromEntries(
    [false, true].flatMap((isWritten) =>
      groups.map((group) => {
        const own = judged.filter((one) => one.isWritten === isWritten)
        const isMeant = (kind: string | undefined) => group.some((name) => name === kind)
        const found = own.filter((one) => isMeant(one.found?.kind) && (one.found?.confidence ?? 0) >= least)
        const right = found.filter(({ example }) => isMeant(example.kind)).length
        const wanted = own.filter(({ example }) => isMeant(example.kind)).length
        return [
          `${isWritten ? 'written' : 'tune'}, ${group.join(' or ')}`,
          { found: found.length, right, wanted, precision: share(right, found.length), recall: share(right, wanted) },
        ]
      }),
    ),
  )
}

function share(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 1000
}
