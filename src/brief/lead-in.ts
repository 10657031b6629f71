import type { BriefClaim } from './brief-reading.ts'

// Verbs of saying whose past is irregular; the others end in "ed".
const irregular =
  /^(?:said|says|told|tells|wrote|writes|spoke|gave|made|put|swore|found|held|saw|thought|knew|felt|heard|read)$/iu

/** Words that hold a verb of saying in its past or present, and no more than a few others. */
function isVerbal(cue: string): boolean {
  const words = cue.trim().split(/\s+/u)
  if (words.length > 4 || !words.some((word) => irregular.test(word) || /\p{L}{2}ed$/iu.test(word))) return false
  return irregular.test(words[0] ?? '') || /(?:ed|ly|has|had|also|was|is)$/iu.test(words[0] ?? '')
}

/** The words of the text between who speaks and what is said, such as "announced on Monday that"; null where they do not stand so. */
export function leadIn({ source, cue, content }: BriefClaim): string | null {
  const [verb, what] = [cue[0], content[0]]
  if (!verb || !what || cue.length > 1 || source === '') return null
  const gap = what.start - verb.end
  if (gap < 1 || gap > what.prefix.length) return null
  if (!isVerbal(verb.exact)) return null
  const between = what.prefix.slice(-gap)
  if (/[.!?;“”"\n]\s*\S/u.test(between)) return null
  return `${verb.exact.trim()} ${between.replace(/[“"‘\s]+$/u, '').trim()}`.trim().replace(/[,:]$/u, '')
}

/** "announced that", "denied:", "said:": how the words of a claim are led in. */
export function led(claim: BriefClaim): string {
  const own = leadIn(claim)
  const isThat = /^that\s/u.test(claim.content[0]?.exact ?? '')
  if (own !== null && isThat) return own.endsWith(' that') ? own : `${own} that`
  if (own !== null)
    return / (?:that|in|to|of|on|at|for|with|by|about|against|from)$/u.test(own) || isPhrase(claim) ? own : `${own}:`
  if (isThat && claim.polarity === 'positive' && claim.form !== 'act') return 'said that'
  if (claim.form === 'act') return 'showed by a deed:'
  if (claim.polarity === 'negative') return 'denied:'
  if (claim.polarity === 'questioned') return 'put in doubt:'
  const [cue] = claim.cue
  if (claim.form === 'author') return 'writes:'
  return cue && claim.cue.length === 1 && isVerbal(cue.exact) && !/told$/iu.test(cue.exact.trim())
    ? `${cue.exact.trim()}:`
    : 'said:'
}

/** A piece of a sentence, which the words before it lead on to. */
const isPhrase = ({ content }: BriefClaim): boolean => /^[a-z]/u.test(content[0]?.exact ?? '')
