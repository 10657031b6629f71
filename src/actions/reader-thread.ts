import { parentPort, workerData } from 'node:worker_threads'
import { readyModel, type SpeechModel, type TrainedModel } from '#attribution'
import { english } from '#language'
import { asError } from '#model'
import { type ReaderAnswer, type ReaderTask, readOn } from './reader-threads.ts'
import { reportReader } from './report-reader.ts'

const { trained } = workerData as { readonly trained: TrainedModel | null }
const model: SpeechModel | null = trained && readyModel(trained, english)
const reader = reportReader(() => model)
const say = (answer: ReaderAnswer) => parentPort?.postMessage(answer, [])

parentPort?.on('message', (task: ReaderTask) => {
  void readOn(reader, task)
    .then((read): ReaderAnswer => ({ kind: 'read', read }))
    .catch((error: unknown): ReaderAnswer => {
      const { code, subject } = asError(error)
      return { kind: 'failed', code, subject }
    })
    .then(say)
})
say({ kind: 'ready' })
