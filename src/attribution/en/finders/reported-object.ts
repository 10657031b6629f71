import { isCapitalised, type Token } from '#language'
import { overlaps } from '#util'
import { type Attribution, attribution, type Finder, type Place } from '../../attribution.ts'
import { contentRange } from '../clause.ts'
import { type CueVerb, cueVerb } from '../cue-words.ts'
import { subjectBefore } from '../subject.ts'
import { cueRange, isReport } from '../verb-group.ts'
import { auxiliaries, commonVerbs, conjunctions, determiners } from '../word-classes.ts'

// [The Kremlin] [confirmed] [the minister's version of events].   [He] publicly [questions] [her account].
// [The minister] [described] [those involved as traitors].   [He] [declared] [himself the winner of the vote].

/** A verb whose object is what is claimed, confirmed or rejected. */
export const reportedObject: Finder = (place) =>
  place.sentence.tokens.flatMap((token, index) => {
    const verb = cueVerb(token.lower)
    if (!verb || verb.form === 'ing' || !(verb.object || verb.as) || !isReport(place.sentence.tokens, index, verb))
      return []
    return found(place, index, verb)
  })

function found({ sentence, analysed }: Place, cue: number, verb: CueVerb): Attribution[] {
  const { tokens } = sentence
  const source = subjectBefore(sentence, cue, analysed.dates)
  const from = cue + 1
  if (!source || !startsObject(tokens, from, verb)) return []
  const content = contentRange(tokens, from, objectEnd({ sentence, analysed }, from, asWord(tokens, from, verb)))
  if (!content || content.end - content.start < 6) return []
  return [
    attribution({
      rule: 'reported-object',
      because: verb.as
        ? `“${verb.lemma}” says what somebody or something is`
        : `“${verb.lemma}” takes an account as its object`,
      source,
      cue: cueRange(tokens, cue),
      content,
      confidence: verb.weight - 0.1,
      ...(verb.polarity ? { polarity: verb.polarity } : {}),
      ...(verb.modality ? { modality: verb.modality } : {}),
    }),
  ]
}

const reflexive = new Set(['himself', 'herself', 'itself', 'themselves', 'him', 'her', 'them', 'it'])

function startsObject(tokens: readonly Token[], from: number, verb: CueVerb): boolean {
  const first = tokens[from]
  if (!first) return false
  if (verb.as)
    return reflexive.has(first.lower) || tokens.slice(from + 1, from + 14).some(({ lower }) => lower === 'as')
  return (
    determiners.has(first.lower) ||
    isCapitalised(first) ||
    (/^[\p{L}]{3,}$/u.test(first.text) &&
      !conjunctions.has(first.lower) &&
      !auxiliaries.has(first.lower) &&
      !first.text.endsWith('ly') &&
      !['that', 'as', 'to', 'for', 'with', 'by', 'from'].includes(first.lower))
  )
}

/** "described [the people who took part] as ...": what stands before "as" is one noun phrase, whatever clauses it has. */
const asWord = (tokens: readonly Token[], from: number, verb: CueVerb): number =>
  verb.as
    ? Math.max(
        from,
        tokens.findIndex(({ lower }, index) => index > from && index < from + 14 && lower === 'as'),
      )
    : from

/** An object ends at punctuation, at a date, at an aside of time, or where "and", "but" start another verb; not before `least`. */
function objectEnd({ sentence, analysed }: Pick<Place, 'sentence' | 'analysed'>, from: number, least: number): number {
  const { tokens } = sentence
  for (let index = from + 1; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || /^[,;:.!?–—]$/u.test(token.text)) return index
    if (index <= least) continue
    if (token.lower === 'on' && tokens[index + 1]?.lower === 'the' && tokens[index + 2]?.lower === 'day') return index
    if (
      ['when', 'while', 'after', 'before', 'because', 'although', 'but', 'where', 'who', 'which'].includes(token.lower)
    )
      return index
    if (token.lower === 'and' && startsVerb(tokens, index + 1)) return index
    const dated =
      ['on', 'in', 'at'].includes(token.lower) &&
      analysed.dates.some((date) => tokens[index + 1] && overlaps(date, tokens[index + 1] ?? token))
    if (dated && tokens.length - index <= 5) return index
  }
  return tokens.length
}

const startsVerb = (tokens: readonly Token[], index: number): boolean => {
  const lower = tokens[index]?.lower ?? ''
  return (
    auxiliaries.has(lower) || commonVerbs.has(lower) || cueVerb(lower) !== undefined || /^[a-z]{3,}ed$/u.test(lower)
  )
}
