import { sentenceAt } from '#language'
import { contains, type Range, rangeIndex } from '#util'
import { type Attribution, type Refiner, refined } from '../../attribution.ts'
import { placesOf } from '../../place.ts'
import { cueVerb } from '../cue-words.ts'
import { quotedSpeech } from '../finders/quoted-speech.ts'
import { reportingClause } from '../finders/reporting-clause.ts'
import { adverbs, conjunctions } from '../word-classes.ts'

// [Peskov] [said] [that Putin had told the cabinet that the camps would be closed]:
// within it, [Putin] [had told] [that the camps would be closed], via Peskov.

/** Speech within reported speech is the inner speaker's, and the outer ones are the chain by which it reaches us. */
export const chains: Refiner = (attributions, analysed) => {
  const told = attributions.filter(tells)
  const cuesAt = rangeIndex(attributions, ({ cue }) => cue)
  const placeOf = placesOf(analysed)
  const byRules = new Map<number, readonly Attribution[]>()
  const speechIn = (offset: number) => {
    const at = sentenceAt(analysed.sentences, offset)
    if (!at) return []
    const known = byRules.get(at.index)
    if (known) return known
    const place = placeOf(at.sentence, at.index)
    const found = [...quotedSpeech(place), ...reportingClause(place)].filter(
      (inner) => inner.confidence >= surest && inner.source.length > 0 && isFull(inner, analysed.text),
    )
    byRules.set(at.index, found)
    return found
  }
  const inner = told.flatMap((outer) => innerSpeech(outer, cuesAt, speechIn, analysed.text))
  const all = [...attributions, ...inner]
  const outerAt = rangeIndex(told, ({ content }) => content)
  const chained = all.map((attribution) => withChain(attribution, outerAt))
  return chained.filter((outer) => !isOnlyPassedOn(outer, chained))
}

const tells = ({ form, source }: Attribution): boolean => source.length > 0 && (form === 'indirect' || form === 'mixed')

/** What rules find within what somebody is reported to have said, where nothing found so far has its cue. */
function innerSpeech(
  outer: Attribution,
  cuesAt: (range: Range) => readonly Attribution[],
  speechIn: (offset: number) => readonly Attribution[],
  text: string,
): Attribution[] {
  return outer.content.flatMap((part) =>
    speechIn(part.start).filter(
      ({ source, cue, content }) =>
        !isRelative(source, part, text) &&
        [...source, ...cue, ...content].every((range) => contains(part, range)) &&
        cue.every((range) => cuesAt(range).length === 0),
    ),
  )
}

/** "the policies that [Ada] [argues] ...": the clause tells more of a noun, and what is said is in part before it. */
function isRelative([source]: readonly Range[], part: Range, text: string): boolean {
  const before = source ? text.slice(part.start, source.start).trimEnd() : ''
  const noun = /(\p{L}+),? (?:that|which|whom)$/iu.exec(before)?.[1]?.toLowerCase()
  return noun !== undefined && !conjunctions.has(noun) && !adverbs.has(noun) && !cueVerb(noun) && !personal.test(noun)
}

/** "told [her] that": whom it is told. */
const personal = /^(?:me|you|him|her|us|them|it)$/u

const surest = 0.8
const fewestWords = 4

/** A verb in small letters, and what it reports after it, of some words. */
function isFull({ cue: [cue], content: [content], form }: Attribution, text: string): boolean {
  if (!cue || !content || !/^\p{Ll}/u.test(text.slice(cue.start, cue.end))) return false
  const words = text.slice(content.start, content.end).split(/\s+/u).length
  return words >= fewestWords && (form === 'direct' || content.start >= cue.end)
}

/** The sources of those in whose content it lies, the widest first. */
function withChain(attribution: Attribution, outerAt: (range: Range) => readonly Attribution[]): Attribution {
  const [cue] = attribution.cue
  if (!cue || attribution.source.length === 0) return attribution
  const whole = [...attribution.source, ...attribution.cue]
  const outer = outerAt(cue)
    .filter(
      (other) =>
        other !== attribution && isLikely(other, attribution) && whole.every((range) => isWithin(range, other)),
    )
    .toSorted((a, b) => lengthOf(b.content) - lengthOf(a.content))
  const via = outer.flatMap((other) => [...(other.via ?? []), ...other.source.slice(0, 1)])
  if (via.length === 0) return attribution
  const confidence = Math.min(attribution.confidence, ...outer.map((other) => other.confidence))
  return refined(
    attribution,
    { via: [...via, ...(attribution.via ?? [])], confidence },
    'it lies within what another is reported to have said',
  )
}

/** What is more likely not there than there passes nothing on that is likely. */
const isLikely = (outer: Attribution, inner: Attribution): boolean =>
  outer.confidence >= even || outer.confidence >= inner.confidence

const even = 0.5

const isWithin = (range: Range, { content }: Attribution): boolean => content.some((part) => contains(part, range))

const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0)

/** "According to TASS, [the minister said the port was shut]": TASS claims nothing of its own. */
function isOnlyPassedOn(outer: Attribution, all: readonly Attribution[]): boolean {
  if (outer.why.rule !== 'according-to') return false
  return all.some(
    (inner) =>
      inner !== outer &&
      inner.via !== undefined &&
      inner.cue.every((range) => isWithin(range, outer)) &&
      lengthOf([...inner.source, ...inner.cue, ...inner.content]) > 0.8 * lengthOf(outer.content),
  )
}
