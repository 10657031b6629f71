import type { Range } from '#util'
import type { Tense } from './found.ts'

const planned =
  'due|set|slated|scheduled|planned|expected|likely|ready|poised|plans|planning|hopes|hoping|wants|intends|aims|expects|vowed|vows|agreed|promised|is|are|supposed|have|has|must'
const goingOn =
  'begins?|starts|opens|meets|takes (?:place|effect)|expires|ends|kicks off|goes (?:on|into)|airs|premieres|heads|faces|resumes'
// "will be held", "to be released": the participle is of the same verb.
const participle = '(?:(?: (?:not|also|likely|soon|be|have|been))+(?: [a-z]+(?:ed|en|eld|ade|own|et|ought|ut))?)?'
const future = `(?:will|won't|wo|would|shall|'ll|’ll|going to|(?:${planned}) to|to be|set for|due|scheduled|slated|expected|upcoming|${goingOn})${participle}`
const past =
  "(?:was|were|had|did|didn't|has been|have been|said|told|took|left|went|came|held|met|made|gave|sent|knew|began|broke|fell|fled|found|got|grew|hit|kept|led|lost|paid|ran|rose|saw|sold|shot|spoke|stood|struck|thought|won|wrote|became|brought|built|caught|chose|drew|drove|flew|fought|heard|put|quit|read|set|shut|sank|spent|swept|taught|threw|wore|[a-z]{2,}(?<!ne|spe|excee|procee|succe)ed)"
const marker = new RegExp(`\\b(?:(${future})|(${past}))\\b`, 'gu')

const reach = 90

/**
 * By the last verb before an expression in its clause, else by the first one after. Small words and endings tell enough: a verb
 * that looks like neither counts for nothing.
 */
export function tenseAt(sentence: string, { start, end }: Range): Tense {
  const before = /[^;:?!]*$/u.exec(sentence.slice(Math.max(0, start - reach), start))?.[0] ?? ''
  if (/\bsince $/iu.test(before)) return 'past'
  const last = [...before.matchAll(marker)].at(-1)
  if (last) return last[1] === undefined ? 'past' : 'future'
  const after = /^[^;:?!]*/u.exec(sentence.slice(end, end + reach))?.[0] ?? ''
  const [first] = after.matchAll(marker)
  if (!first) return null
  return first[1] === undefined ? 'past' : 'future'
}
