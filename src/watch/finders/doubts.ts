import type { Clause } from '#deeds'
import type { OutlookFinder } from '../outlook-in-text.ts'
import { endBefore, endOfClause } from './stretches.ts'

const failing = new Set('lose fail collapse unravel struggle falter backfire crumble erode derail'.split(' '))
const hoping = new Set('likely expected set poised bound unlikely due slated scheduled'.split(' '))

// [Putin may not be able to count on his army];  [the deal could collapse]
export const doubts: OutlookFinder = (telling, sentence) =>
  sentence.clauses.flatMap((clause) => {
    const isOpen = clause.modal !== null && /^(?:may|might|could)$/u.test(clause.modal)
    const isAble =
      /^(?:able|afford|last|hold|survive|continue|remain|matter|work|succeed|get|want|accept|agree|return)$/u.test(
        clause.lemma,
      )
    if (!isOpen || clause.isSide || !((clause.isNegated && isAble) || (failing.has(clause.lemma) && !clause.isNegated)))
      return []
    return at(telling.article.text, clause, sentence, 'doubt', 'may-not')
  })

// [the court is expected to rule on Monday];  not what somebody was expected to do once
export const forecasts: OutlookFinder = (telling, sentence) =>
  sentence.clauses.flatMap((clause) => {
    const { words } = sentence.told
    const next = words[clause.verb.index + 1]
    const auxiliary = words.slice(clause.first, clause.verb.index + 1).find(({ lemma }) => lemma === 'be')
    const isForecast =
      hoping.has(clause.verb.lower) &&
      next?.lower === 'to' &&
      auxiliary !== undefined &&
      /^(?:is|are|'s|'re)$/u.test(auxiliary.lower)
    return isForecast && !clause.isSide && clause.subjects.length > 0
      ? at(telling.article.text, clause, sentence, 'forecast', 'is-expected')
      : []
  })

function at(
  text: string,
  clause: Clause,
  sentence: Parameters<OutlookFinder>[1],
  kind: 'doubt' | 'forecast',
  rule: string,
): ReturnType<OutlookFinder> {
  const first = sentence.told.words[clause.first] ?? clause.verb
  const subject = clause.subjects.find(({ start }) => start < first.start)
  const start = subject?.start ?? first.start
  const end = endOfClause(text, clause, sentence, clause.verb.end)
  return [
    {
      kind,
      range: { start, end: endBefore(text, start, end) },
      condition: null,
      consequence: null,
      rule,
      because: `“${text.slice(first.start, clause.verb.end)}” says so`,
      confidence: 0.65,
    },
  ]
}
