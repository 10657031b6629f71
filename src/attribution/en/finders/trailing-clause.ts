import { isWord, type Token } from '#language'
import type { TimeExpression } from '#model'
import { overlaps } from '#util'
import { type Attribution, attribution, type Finder, type Place } from '../../attribution.ts'
import { contentRange } from '../clause.ts'
import { type CueVerb, cueVerb } from '../cue-words.ts'
import { subjectBefore, subjectFrom } from '../subject.ts'
import { cueRange, isReport } from '../verb-group.ts'
import { adverbs, conjunctions, prepositions } from '../word-classes.ts'

// [The bill would pass], [the minister] [said].   [The bill would pass], [said] [Anna Smith, a minister].
// [Talks are over], [he] [added] on Friday.

/** What is reported comes first, then a comma and who said it. */
export const trailingClause: Finder = (place) =>
  place.sentence.tokens.flatMap((token, index) => {
    const verb = cueVerb(token.lower)
    if (!verb || verb.form === 'ing' || !verb.that) return []
    return isReport(place.sentence.tokens, index, verb) || place.sentence.tokens[index - 1]?.text === ','
      ? found(place, index, verb)
      : []
  })

function found({ sentence, analysed }: Place, cue: number, verb: CueVerb): Attribution[] {
  const { tokens } = sentence
  const inverted = /^[,”"]$/u.test(tokens[cue - 1]?.text ?? '')
  const source = inverted
    ? subjectFrom(sentence, cue + 1, analysed.dates)
    : subjectBefore(sentence, cue, analysed.dates)
  if (!source) return []
  const start = Math.min(source.start, tokens[cue]?.start ?? 0)
  const comma = tokens.findLastIndex((token) => token.end <= start && /^[,”"]$/u.test(token.text))
  const gap = comma < 0 ? '' : analysed.text.slice(tokens[comma]?.end ?? 0, start)
  if (comma < 3 || gap.trim() !== '' || !endsThere(tokens, cue)) return []
  if (!inverted && !verb.addressee && takesObject(tokens[cue + 1], analysed.dates)) return []
  const content = contentRange(tokens, 0, comma)
  if (!content) return []
  return [
    attribution({
      rule: 'trailing-clause',
      because: `“${verb.lemma}” after a comma reports what stands before it`,
      source,
      cue: cueRange(tokens, cue),
      content,
      confidence: verb.weight - 0.04,
    }),
  ]
}

// "In a statement, the company denied wrongdoing" is about the wrongdoing.
const takesObject = (next: Token | undefined, dates: readonly TimeExpression[]): boolean =>
  isWord(next) &&
  next !== undefined &&
  ![prepositions, conjunctions, adverbs].some((words) => words.has(next.lower)) &&
  !next.text.endsWith('ly') &&
  !dates.some((date) => overlaps(date, next))

// "He came, she said, and left" ends nowhere; "..., she said that" reports what follows.
const endsThere = (tokens: Place['sentence']['tokens'], cue: number): boolean =>
  tokens.length - cue < 45 && !tokens.slice(cue + 1, cue + 6).some(({ lower }) => lower === 'that')
