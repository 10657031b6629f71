import type { Token } from '#language'
import type { TimeExpression } from '#model'
import { overlaps } from '#util'
import { attribution, type Finder } from '../../attribution.ts'
import { contentRange, rangeOf } from '../clause.ts'
import { subjectFrom } from '../subject.ts'
import { prepositions } from '../word-classes.ts'

// [According to] [the ministry], [nobody was hurt].   [Nobody was hurt], [according to] [the ministry].
// On June 27, [according to] [the ministry], [nobody was hurt].   [According to] [a statement] on June 27, [nobody was hurt].

/** "According to" somebody, before or after what is reported. */
export const accordingTo: Finder = ({ sentence, analysed }) =>
  sentence.tokens.flatMap((token, index) => {
    const { tokens } = sentence
    const to = tokens[index + 1]
    if (token.lower !== 'according' || to?.lower !== 'to') return []
    const source = subjectFrom(sentence, index + 2, analysed.dates)
    const cue = rangeOf([token, to])
    if (!source || !cue) return []
    const next = afterDate(
      tokens,
      tokens.findIndex((candidate) => candidate.start >= source.end),
      analysed.dates,
    )
    const leads = index === 0 || /^(?:[,;“"]|but|and)$/u.test(tokens[index - 1]?.lower ?? '')
    const following = leads && tokens[next]?.text === ',' ? contentRange(tokens, next + 1) : null
    const opensClause = tokens[index - 1]?.text === ',' && clauseWords.has(tokens[index - 2]?.lower ?? '')
    const isLeadOnly =
      opensClause ||
      (index <= 6 &&
        tokens[index - 1]?.text === ',' &&
        (analysed.dates.some((date) => tokens.slice(0, index - 1).some((word) => overlaps(date, word))) || index <= 2))
    const after = isLeadOnly && tokens[next]?.text === ',' ? contentRange(tokens, next + 1) : null
    const content = after ?? (index > 2 ? (contentRange(tokens, 0, index) ?? following) : following)
    return content
      ? [
          attribution({
            rule: 'according-to',
            because: '“according to” names who says it',
            source,
            cue,
            content,
            confidence: 0.9,
          }),
        ]
      : []
  })

/** "According to a statement [on Monday], ...": past a date that belongs to the source. */
function afterDate(tokens: readonly Token[], from: number, dates: readonly TimeExpression[]): number {
  const word = tokens[prepositions.has(tokens[from]?.lower ?? '') ? from + 1 : from]
  const date = word && dates.find((expression) => overlaps(expression, word))
  return date ? tokens.findIndex(({ start }) => start >= date.end) : from
}

// "the meeting that, according to his spokesman, he held": what stands before belongs to another clause.
const clauseWords = new Set(['that', 'which', 'who', 'where', 'when', 'but', 'and', 'because', 'as'])
