import type { Place } from '../matter.ts'
import type { Word } from './words.ts'

// shot down [by the army]; [rebels] had attacked it; blamed [the militia]; [the navy] was behind it; [army] shells hit it

const deed =
  /^(?:attacked|fired|shelled|bombed|struck|hit|opened|killed|shot|planted|sank|rammed|launched|destroyed|poisoned|kidnapped|seized|ambushed|started|set|broke|hacked|blew|carried|staged|ordered|abducted|raided|violated|provoked)$/u
const after = /^(?:by|blamed|accused|accusing|blaming)$/u

/** Who is said to have done the deed that an account is about. */
export function agentsOf(words: readonly Word[]): Place[] {
  const found: Place[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    if (after.test(word.lower)) {
      const own = phrase(words, at + 1, 1)
      if (own && !(words[at + 1]?.lower ?? '').endsWith('ing')) found.push(own)
    } else if (
      deed.test(word.lower) ||
      (/^(?:responsible|behind)$/u.test(word.lower) && /^(?:was|were|is|are|been)$/u.test(words[at - 1]?.lower ?? ''))
    ) {
      let back = at - 1
      while (
        back >= 0 &&
        /^(?:had|have|has|was|were|is|are|been|then|first|also|deliberately)$/u.test(words[back]?.lower ?? '')
      )
        back--
      const isPassive = /^(?:was|were|been|being|is|are)$/u.test(words[at - 1]?.lower ?? '') && deed.test(word.lower)
      const own = isPassive ? null : phrase(words, back, -1)
      if (own) found.push(own)
    }
  }
  return found
}

function phrase(words: readonly Word[], from: number, step: 1 | -1): Place | null {
  const taken: Word[] = []
  for (let at = from; at >= 0 && at < words.length && taken.length < 3; at += step) {
    const word = words[at]
    if (!word) break
    if (taken.length === 0 && step === 1 && /^(?:the|an?|its|his|her|their|own)$/u.test(word.lower)) continue
    if (word.weight === 0) break
    taken.push(word)
  }
  if (taken.length === 0) return null
  const inOrder = step === 1 ? taken : taken.toReversed()
  return { key: inOrder.map(({ term }) => term).join(' '), words: inOrder.map(({ text }) => text).join(' ') }
}
