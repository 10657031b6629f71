import { existsSync, readFileSync } from 'node:fs'
import { type SpeechModel, speechModel } from '#attribution'
import { english } from '#language'

const place = new URL('../../models/en.bin', import.meta.url)

let loaded: SpeechModel | null | undefined

/** The trained model of English speech, read once; null where there is none, and rules read alone. */
export function englishModel(): SpeechModel | null {
  loaded ??= existsSync(place) ? speechModel(readFileSync(place), english) : null
  return loaded
}
