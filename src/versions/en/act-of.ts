import type { Account } from '../account.ts'
import type { SpeechAct } from '../matter.ts'
import { actWords } from './speech-acts.ts'

/** What an account's words do to what they speak of, with the words that do it. */
export function actOf(text: string, { polarity }: Pick<Account, 'polarity'>): { act: SpeechAct; words: string | null } {
  for (const { act, words } of actWords) {
    const match = words.exec(text)
    if (match) return { act, words: match[0].trim() }
  }
  return { act: polarity === 'questioned' ? 'question' : 'state', words: null }
}
