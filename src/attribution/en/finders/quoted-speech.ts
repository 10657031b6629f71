import type { Quotation, Token } from '#language'
import { contains, overlaps, type Range } from '#util'
import { type Attribution, attribution, type Finder, type Place } from '../../attribution.ts'
import { type CueVerb, cueVerb } from '../cue-words.ts'
import { subjectBefore, subjectFrom } from '../subject.ts'
import { cueRange, isReport } from '../verb-group.ts'

// [“We will not leave,”] [said] [the minister].   [“We will not leave,”] [she] [said]. [“Not now.”]
// [The minister] [said]: [“We will not leave.”]   Asked again, [he] [replied]: [“No.”]

/** A whole sentence or more in quotation marks, with a reporting verb outside of them in the same sentence. */
export const quotedSpeech: Finder = (place) => {
  const quotations = place.analysed.quotations.filter((quotation) => overlaps(quotation, place.sentence))
  if (quotations.length === 0) return []
  const outside = (token: Token) => !quotations.some((quotation) => contains(quotation, token))
  return place.sentence.tokens.flatMap((token, index) => {
    const verb = cueVerb(token.lower)
    return verb && verb.form !== 'ing' && (verb.that || verb.bare) && outside(token)
      ? found(place, index, verb, quotations)
      : []
  })
}

function found(
  { sentence, analysed }: Place,
  cue: number,
  verb: CueVerb,
  quotations: readonly Quotation[],
): Attribution[] {
  const { tokens } = sentence
  const word = tokens[cue]
  const isInverted = /^(?:["”,]|'')$/u.test(tokens[cue - 1]?.text ?? '')
  if (!word || !(isInverted || isReport(tokens, cue, verb))) return []
  const before = quotations.findLast((quotation) => quotation.end <= word.start)
  const after = quotations.find((quotation) => quotation.start >= word.end)
  const source = subjectBefore(sentence, cue, analysed.dates) ?? subjectFrom(sentence, cue + 1, analysed.dates)
  const opens = before && /[,?!.…]["”]?$/u.test(analysed.text.slice(before.start, before.end))
  const goesOn = after && /^[\s\S]{0,80}[:,]\s*$/u.test(analysed.text.slice(word.end, after.start))
  const isAnswer = after && analysed.text.slice(word.end, after.start).trim() === ':'
  const follows = after && goesOn && (isAnswer || isLong(analysed.text, after, opens ? before : null))
  const leads = before && opens && isLong(analysed.text, before, goesOn ? after : null)
  const content = [leads ? before : null, follows || (leads && after) ? (after ?? null) : null].filter(
    (part): part is Quotation => part !== null,
  )
  if (!source || content.length === 0 || content.some((part) => overlaps(part, source))) return []
  const plain = attribution({
    rule: 'quoted-speech',
    because: `“${verb.lemma}” beside words in quotation marks`,
    source,
    cue: cueRange(tokens, cue),
    content: content[0] ?? word,
    confidence: 0.93,
    form: 'direct',
  })
  return [{ ...plain, content: content.map(({ start, end }): Range => ({ start, end })) }]
}

/** Three words or more, with those of the other part of the sentence: less is a name or a word used with reserve. */
const isLong = (text: string, quotation: Range, other: Range | null): boolean =>
  wordsIn(text, quotation) + (other ? wordsIn(text, other) : 0) >= 3

const wordsIn = (text: string, { start, end }: Range): number => text.slice(start, end).split(/\s+/u).length
