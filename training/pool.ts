import { Worker } from 'node:worker_threads'
import type { ChainTask } from './chain-worker.ts'
import type { ChainWeights } from './train-chain.ts'

/** Runs trainings in workers, so many at a time; gives their weights in the order of the tasks. */
export async function trainAll(tasks: readonly ChainTask[], atOnce: number): Promise<ChainWeights[]> {
  const found: ChainWeights[] = []
  const waiting = [...tasks.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) found[next[0]] = await trainIn(next[1])
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return found
}

function trainIn(task: ChainTask): Promise<ChainWeights> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('chain-worker.ts', import.meta.url), { workerData: task })
    worker.once('message', (weights: ChainWeights) => resolve(weights))
    worker.once('error', reject)
  })
}
