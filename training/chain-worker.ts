import { parentPort, workerData } from 'node:worker_threads'
import { type ChainData, type ChainOptions, predictChains, trainChain } from './train-chain.ts'

/** One training for a worker: learn from some chains, then label others. */
export interface ChainTask {
  readonly name: string
  readonly data: ChainData
  readonly train: readonly number[]
  readonly predict: readonly number[]
  /** Shared; each task writes the words of its own chains. */
  readonly marginals: Float32Array
  readonly options: ChainOptions
}

const task = workerData as ChainTask
const weights = trainChain(task.data, task.train, task.options, (epoch, loss) => {
  console.log(`${task.name}: pass ${epoch + 1}, loss ${loss.toFixed(3)} a chain`)
})
predictChains(task.data, task.predict, weights, task.marginals)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a worker has no origin
parentPort?.postMessage(weights)
