import { isCapitalised, isWord, type Token } from '#language'
import { overlaps } from '#util'
import { type Attribution, attribution, type Finder, type Place } from '../../attribution.ts'
import { clauseEnd, contentRange } from '../clause.ts'
import { type CueVerb, cueVerb } from '../cue-words.ts'
import { subjectBefore } from '../subject.ts'
import { cueRange, isReport } from '../verb-group.ts'
import { conjunctions, determiners, personalPronouns, prepositions } from '../word-classes.ts'

// [The minister] [said] that [the bill would pass].
// On July 10, [his spokesman Dmitry Peskov] [announced] that [the two had met].
// [Officials] [told] reporters on Friday that [talks were over].  [She] [said] [the bill would pass].

/** A subject, a reporting verb and a clause, with "that" or without. */
export const reportingClause: Finder = (place) =>
  place.sentence.tokens.flatMap((token, index) => {
    const verb = cueVerb(token.lower)
    if (!verb || verb.form === 'ing' || !(verb.that || verb.bare) || !isReport(place.sentence.tokens, index, verb))
      return []
    return found(place, index, verb)
  })

function found(place: Place, cue: number, verb: CueVerb): Attribution[] {
  const { sentence, analysed } = place
  const source = subjectBefore(sentence, cue, analysed.dates)
  const opening = contentStart(place, cue, verb)
  if (!source || opening === null) return []
  const content = contentRange(sentence.tokens, opening.index, clauseEnd(sentence.tokens, opening.index))
  if (!content) return []
  return [
    attribution({
      rule: 'reporting-clause',
      because: `“${verb.lemma}” reports the clause after it${opening.that ? ', led by “that”' : ''}`,
      source,
      cue: cueRange(sentence.tokens, cue),
      content,
      confidence: opening.that ? verb.weight : verb.weight - 0.08,
      ...(verb.polarity ? { polarity: verb.polarity } : {}),
      ...(verb.modality ? { modality: verb.modality } : {}),
    }),
  ]
}

const reach = 14

/** Where the reported clause starts: after "that", or at once for verbs that need none. */
export function contentStart(
  { sentence, analysed }: Place,
  cue: number,
  verb: CueVerb,
): { index: number; that: boolean } | null {
  const { tokens } = sentence
  for (let index = cue + 1; index < Math.min(tokens.length, cue + reach); index++) {
    const token = tokens[index]
    if (!token || /^[.;:!?"“”]$/u.test(token.text)) break
    // Right behind the verb, "that" leads to a clause however it opens: "said that on 3 May ...", "said that if ...".
    if (token.lower === 'that' && (startsClause(tokens, index + 1) || (index === cue + 1 && isWord(tokens[index + 1]))))
      return { index: index + 1, that: true }
    if (conjunctions.has(token.lower) && token.lower !== 'and') break
  }
  if (!verb.bare) return null
  let start = cue + 1
  if (verb.addressee && !isPronounSubject(tokens, start)) start = afterAddressee(tokens, start)
  const date = analysed.dates.find(
    (expression) => tokens[start + 1] && overlaps(expression, tokens[start + 1] ?? expression),
  )
  if (date && prepositions.has(tokens[start]?.lower ?? '')) start = tokens.findIndex((token) => token.start >= date.end)
  else start = afterBareDate(tokens, start, analysed)
  return start > 0 && startsClause(tokens, start) && hasVerb(tokens, start) ? { index: start, that: false } : null
}

/** "said [last week] the bill passed", but not "said [last week] was hard". */
function afterBareDate(tokens: readonly Token[], from: number, { dates }: Place['analysed']): number {
  const first = tokens[from]
  const date = first && dates.find((expression) => overlaps(expression, first))
  const next = date ? tokens.findIndex((token) => token.start >= date.end) : -1
  const { lower } = tokens[next] ?? { lower: ',' }
  const goesOn = personalPronouns.has(lower) || determiners.has(lower) || isCapitalised(tokens[next])
  return goesOn ? next : from
}

/** "told reporters", "told the Harbour Courier": past the noun phrase that is spoken to. */
function afterAddressee(tokens: readonly Token[], from: number): number {
  let index = from
  while (index < tokens.length && determiners.has(tokens[index]?.lower ?? '')) index++
  if (isCapitalised(tokens[index])) while (isCapitalised(tokens[index])) index++
  else index++
  return index
}

const isPronounSubject = (tokens: readonly Token[], index: number): boolean =>
  personalPronouns.has(tokens[index]?.lower ?? '') && tokens[index]?.lower !== 'it' && tokens[index]?.lower !== 'you'

function startsClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  if (personalPronouns.has(token.lower) || determiners.has(token.lower) || isCapitalised(token)) return true
  if (/^["“]$/u.test(token.text)) return true
  return /^[\p{L}\p{N}]/u.test(token.text) && !prepositions.has(token.lower) && !conjunctions.has(token.lower)
}

// Without "that", only a clause with a verb of its own tells "said the bill passed" from "said a spokesman".
const finite =
  /^(?:is|was|were|are|be|been|has|have|had|will|would|could|may|might|must|should|can|did|does|do|[\p{L}]{2,}ed|'s|'d|'ll)$/u
const irregular = new Set(
  'went came made took gave got held met led left found kept put set saw ran sent brought became began felt knew lost paid spoke stood told thought won built bought cut fell flew fought grew hit shot sold spent understood wrote chose broke drove hid rose wants needs plans seems means remains'.split(
    ' ',
  ),
)

const hasVerb = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from + 1, from + 30).some(({ lower }) => finite.test(lower) || irregular.has(lower))
