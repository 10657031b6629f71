import type { Account } from '../account.ts'
import type { SpeechAct } from '../matter.ts'
import { actWords } from './speech-acts.ts'

/** What an account's words do to what they speak of, with the words that do it. */
export function actOf({ cue, content, polarity }: Account): { act: SpeechAct; words: string | null } {
  const whole = cue === '' ? content : `${cue} ${content}`
  for (const { act, words } of actWords) {
    // "According to" as the cue names the speaker; only inside the content does it name another.
    const match = words.exec(act === 'relay' ? content : whole)
    if (match) return { act, words: match[0].trim() }
  }
  return { act: polarity === 'questioned' ? 'question' : 'state', words: null }
}
