import type { Likelihood } from '#model'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** "the most likely explanation (for X) is that", "one reason may be that" */
export const namedExplanation =
  /\b(?:the|one|a|another|its|their|his|her)\s+((?:[\p{L}-]+\s+){0,3}?)(explanation|reason|answer|interpretation|theory|hypothesis|motive|rationale|reading|possibility|likelihood|conclusion|scenario)((?:\s+(?:for|behind|of)\s+[^,.;?]{1,80}?)?)\s+(?:is|was|may be|might be|could be|would be|seems to be|appears to be|may well be)(?:\s+simply)?\s+that\s+/iu

/** "it is likely that", "it appears that" */
export const seeming =
  /(?:^|[,;]\s|\bbut\s|\band\s)it(?:\s+now|\s+also|\s+therefore)?\s+((?:is|was|seems|appears|looks|remains)(?:\s+(?:very|highly|quite|more|most|far|now|increasingly))*(?:\s+(?:likely|unlikely|possible|probable|plausible|conceivable|doubtful|clear|certain|obvious|evident))?)\s+that\s+/iu

/** Questions that ask for an explanation. */
export const asking =
  /^(?:but|and|so|yet)?\s*(?:why|how|what|who|which|is|are|was|were|does|do|did|has|have|could|can|will|would)\b/iu

/** Verbs by which a text draws something from what it told, and how likely that makes it. */
export const showing: ReadonlyMap<string, Likelihood> = new Map([
  ['suggest', 'likely'],
  ['indicate', 'likely'],
  ['imply', 'likely'],
  ['show', 'likely'],
  ['demonstrate', 'likely'],
  ['prove', 'very likely'],
  ['mean', 'likely'],
  ['signal', 'likely'],
  ['signify', 'likely'],
  ['hint', 'likely'],
])

/** What is written by somebody: what it shows is what they say. */
export const documents =
  words(`report study poll survey document statement email letter article paper book analysis research researcher source account
  record transcript memo filing lawsuit complaint headline rumor rumour law rule chart film video law clause`)
export const speakers =
  words(`official spokesman spokeswoman spokesperson president minister expert analyst critic leader senator lawmaker candidate
  source author people scientist economist researcher observer diplomat lawyer campaign administration`)

/** The word of ICD 203 that is nearest to what a text says; null where it weighs nothing. */
export function likelihoodOf(text: string): Likelihood | null {
  const said = text.toLowerCase()
  if (/\b(?:unlikely|doubtful)\b/u.test(said))
    return /\b(?:very|highly|most)\b/u.test(said) ? 'very unlikely' : 'unlikely'
  if (/\b(?:certain|clear|obvious|evident)\b/u.test(said)) return 'very likely'
  if (/\b(?:most likely|very likely|highly likely|most probable)\b/u.test(said))
    return /most (?:likely|probable)/u.test(said) ? 'likely' : 'very likely'
  if (/\b(?:likely|probable|plausible|best|simplest|main|seems|appears|looks|only|real)\b/u.test(said)) return 'likely'
  return null
}

const opposites: Readonly<Record<Likelihood, Likelihood>> = {
  'almost no chance': 'almost certain',
  'very unlikely': 'very likely',
  unlikely: 'likely',
  'roughly even chance': 'roughly even chance',
  likely: 'unlikely',
  'very likely': 'very unlikely',
  'almost certain': 'almost no chance',
}

export const opposite = (likelihood: Likelihood | null): Likelihood | null =>
  likelihood === null ? null : opposites[likelihood]

/** "he does not necessarily operate" as "he operates"; null where the first verb is not denied. */
export function withoutNegation(text: string): string | null {
  const head =
    /^((?:[\p{L}’'.-]+\s+){1,6}?)(does|do|did|is|are|was|were) not\s+(?:necessarily\s+|always\s+|simply\s+)?(\p{L}+)/u.exec(
      text,
    )
  if (!head) return null
  const [whole, subject = '', auxiliary = '', verb = ''] = head
  if (/\b(?:that|who|which|if|when)\b/u.test(subject)) return null
  const rest = text.slice(whole.length)
  if (auxiliary === 'does') return `${subject}${verb}${/(?:s|x|z|ch|sh|o)$/u.test(verb) ? 'es' : 's'}${rest}`
  if (auxiliary === 'do') return `${subject}${verb}${rest}`
  if (auxiliary === 'did') return `${subject}did ${verb}${rest}`
  return `${subject}${auxiliary} ${verb}${rest}`
}
