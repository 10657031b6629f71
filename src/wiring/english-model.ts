import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readyModel, type SpeechModel, type TrainedModel, trainedModel } from '#attribution'
import { english } from '#language'

const place = fileURLToPath(new URL('../../models/en.bin', import.meta.url))

let trained: TrainedModel | null | undefined
let ready: SpeechModel | null | undefined

/** The weights of English speech, read once, in memory that threads share; null where there is no model, and rules read alone. */
export function trainedEnglish(): TrainedModel | null {
  trained ??= existsSync(place) ? trainedModel(bytesOf(place)) : null
  return trained
}

/** The model of English speech for this thread. */
export function englishModel(): SpeechModel | null {
  const weights = trainedEnglish()
  ready ??= weights && readyModel(weights, english)
  return ready
}

function bytesOf(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size))
    let at = 0
    while (at < bytes.length) {
      const read = readSync(file, bytes, at, bytes.length - at, at)
      if (read === 0) break
      at += read
    }
    return bytes
  } finally {
    closeSync(file)
  }
}
