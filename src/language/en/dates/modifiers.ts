import type { Candidate, DateRefiner, Kind } from './found.ts'

// [the end of June], [early 1927], [late last year], [earlier this week], [later that month], [mid-December], [the morning] of ...

const early = /(?:\b[Tt]he )?\b(?:[Vv]ery )?(?:[Ee]arl(?:y|ier)|[Ll]at(?:e|er)|[Mm]id)(?:[- ]| in )$/u
const partOf =
  /(?:\b(?:[Tt]he )?(?:very )?(?:[Bb]eginning|[Ss]tart|[Ee]nd|[Mm]iddle|[Cc]lose|[Rr]est|[Rr]emainder) of )$/u

const about =
  /\b(?:[Mm]ore than|[Ll]ess than|[Ff]ewer than|[Nn]o more than|[Aa]s (?:long|many|much|little) as|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Aa]t (?:least|most)|(?:[Jj]ust|[Ww]ell) (?:over|under)|(?<=\b(?:[Ff]or|[Aa]fter|[Ii]n|[Oo]f|last(?:ed|s)?|took|takes?|been|was|is|lasting) )(?:over|under)|[Rr]oughly|[Ss]ome|[Uu]p to|[Cc]lose to|[Aa]pproximately|[Aa]nother|[Aa]n additional|[Aa] further|[Aa] mere) $/u

const takesEarly = new Set<Kind>(['month', 'year', 'date', 'weekday', 'day', 'part', 'time'])
const takesPart = new Set<Kind>(['month', 'year', 'date'])

/** The words that place a time within a longer one belong to it, and leave it as it is. */
export const modifiers: DateRefiner = (candidates, sentence) =>
  candidates.map((candidate, index) => {
    const floor = candidates[index - 1]?.end ?? 0
    const before = sentence.slice(Math.max(floor, candidate.start - 28), candidate.start)
    const length = lengthOf(before, candidate, sentence)
    return length === 0 ? candidate : { ...candidate, start: candidate.start - length }
  })

function lengthOf(before: string, { kind, start }: Candidate, sentence: string): number {
  if (kind === 'duration' || kind === 'shift')
    return /^the\b/iu.test(sentence.slice(start, start + 4)) ? 0 : (about.exec(before)?.[0].length ?? 0)
  if (kind === 'time' && /^\d/u.test(sentence.slice(start)))
    return /\b(?:[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Aa]pproximately|[Cc]irca) $/u.exec(before)?.[0].length ?? 0
  const first = takesEarly.has(kind) ? (early.exec(before)?.[0].length ?? 0) : 0
  const rest = before.slice(0, before.length - first)
  const second = takesPart.has(kind) ? (partOf.exec(rest)?.[0].length ?? 0) : 0
  return first + second
}
