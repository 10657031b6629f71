import type { Token } from '#language'
import type { Range } from '#util'
import type { CueVerb } from './cue-words.ts'
import {
  adverbs,
  auxiliaries,
  commonVerbs,
  conjunctions,
  modals,
  negations,
  passiveAuxiliaries,
} from './word-classes.ts'

const manner = (token: Token | undefined): boolean =>
  token !== undefined && (adverbs.has(token.lower) || /^[a-z]{3,}ly$/u.test(token.text))

function groupBefore(tokens: readonly Token[], verb: number): readonly Token[] {
  let from = verb
  while (
    from > 0 &&
    (manner(tokens[from - 1]) ||
      auxiliaries.has(tokens[from - 1]?.lower ?? '') ||
      negations.has(tokens[from - 1]?.lower ?? ''))
  )
    from--
  return tokens.slice(from, verb)
}

/**
 * True when the verb at `index` says that something was said: not denied ("did not say"), not only thought of ("would say", "if he
 * says"), not passive, no infinitive, and no plain noun ("a claim", "rejected reports").
 */
export function isReport(tokens: readonly Token[], index: number, verb: CueVerb): boolean {
  const group = groupBefore(tokens, index)
  const words = group.map(({ lower }) => lower)
  if (words.some((word) => negations.has(word) || modals.has(word))) return false
  const auxiliary = words.findLast((word) => auxiliaries.has(word))
  if (auxiliary && passiveAuxiliaries.has(auxiliary) && verb.form === 'past') return false
  const before = tokens[index - group.length - 1]?.lower ?? ''
  if (before === 'to' || isSupposed(tokens, index - group.length - 1)) return false
  if (verb.form === 'third' && /^[a-z]{3,}ed$|^the$/u.test(tokens[index - 1]?.text ?? '')) return false
  return verb.form !== 'base' || isPluralSubject(before)
}

const longestSubject = 12

/** "if the mayor of the port says": walks back over the subject that ends at `last`. */
function isSupposed(tokens: readonly Token[], last: number): boolean {
  for (let index = last; index >= 0 && last - index < longestSubject; index--) {
    const { lower } = tokens[index] ?? { lower: ',' }
    if (lower === 'if' || lower === 'whether' || lower === 'unless') return true
    if (!/^[\p{L}\p{N}’']/u.test(lower) || conjunctions.has(lower) || commonVerbs.has(lower)) return false
  }
  return false
}

// "officials say", "they claim" against "the claim", "a report", "Putin's claim".
const isPluralSubject = (before: string): boolean =>
  ['they', 'we', 'i', 'who', 'people', 'police', 'some', 'many', 'others', 'media'].includes(before) ||
  /[^s']s$/u.test(before)

/** The cue with the adverbs of manner before it ("publicly questions") but without auxiliaries. */
export function cueRange(tokens: readonly Token[], index: number): Range {
  let from = index
  while (from > 0 && /^[a-z]{3,}ly$/u.test(tokens[from - 1]?.text ?? '')) from--
  return { start: tokens[from]?.start ?? 0, end: tokens[index]?.end ?? 0 }
}
