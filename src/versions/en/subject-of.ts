import type { Word } from './words.ts'

// [the tug] had been released; [her husband] was on hunger strike; of nine villages, [eight] had voted

const finite =
  /^(?:is|are|was|were|has|have|had|will|would|may|might|could|can|did|does|do|should|must|won't|wouldn't|hasn't|hadn't|isn't|wasn't|weren't)$/u

/** Terms of what stands before the first finite helper verb. */
export function subjectOf(words: readonly Word[]): readonly string[] {
  const at = words.findIndex(
    ({ lower }, index) =>
      finite.test(lower) || (index > 0 && /..ed$/u.test(lower) && (words[index - 1]?.weight ?? 0) > 0 && index < 4),
  )
  if (at <= 0 || at > 8) return []
  const before = words.slice(0, at)
  const head = before.slice(
    0,
    before.findIndex(
      ({ lower }, index) => index > 0 && /^(?:of|from|in|at|for|with|who|that|which|to|on|,)$/u.test(lower),
    ) >>> 0,
  )
  return head.filter(({ weight }) => weight > 0).map(({ term }) => term)
}

/** "We never went there"; "it had no submarines": who speaks is spoken of. */
export const isOfSpeaker = (text: string): boolean =>
  /^[“"‘']?(?:we|i|our|my|it|he|she|they|no [\p{L} ]{1,20}(?:by|of) (?:us|ours))(?!\p{L})|(?<!\p{L})(?:we|our|us)(?!\p{L})/iu.test(
    text,
  )

/** "Had been warned": the subject suffers what is done. */
export const isPassive = (text: string): boolean =>
  /(?<!\p{L})(?:was|were|been|being|is|are|be) \p{L}+(?:ed|en|wn|rn|ught|old|aid|ept|eft|ost|ut|un|ung)(?!\p{L})/u.test(
    text,
  )
