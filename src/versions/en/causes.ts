import type { Place } from '../matter.ts'
import { wordsOf } from './words.ts'

// collapsed [because a barge rammed a pillar]; [caused by] a short circuit; [died of] a fever; the fire had [begun in] a transformer

const cause =
  /(?<!\p{L})(?:because of|because|caused by|due to|owing to|triggered by|(?:the )?result of|brought (?:on|about|down) by|resulted from|resulting from|stemmed from|blamed on|put down to|(?:begun|began|broke out|broken out|started) (?:in|with|by|when)|sparked by|died (?:of|from)|death from|attributed to|the cause (?:was|had been)|as the cause)(?!\p{L}) ?(?<phrase>[^,.;:]{3,60})/iu

/** Why it came about, where an account says so. */
export function causesOf(text: string): Place[] {
  const phrase = cause.exec(text)?.groups?.phrase
  if (
    phrase === undefined ||
    /^\s*(?:(?:the|an?) )?(?:[\p{L}]+ ){0,2}(?:hours?|days?|weeks?|months?|years?|minutes?|meeting|talks|vote|election)/iu.test(
      phrase,
    )
  )
    return []
  const words = wordsOf(phrase).filter(({ weight }) => weight > 0)
  return words.length > 0 ? [{ key: words.map(({ term }) => term).join(' '), words: phrase.trim() }] : []
}
