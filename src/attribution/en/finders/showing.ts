import { attribution, type Finder } from '../../attribution.ts'
import { contentRange, rangeOf } from '../clause.ts'
import { subjectBefore } from '../subject.ts'

// [The ministry] invited reporters to tour the site [to show] that [nobody was there].

const verbs = new Set(['show', 'prove', 'demonstrate'])

/** A deed done to show that something is so: a claim made by an act. */
export const showing: Finder = ({ sentence, analysed }) =>
  sentence.tokens.flatMap((token, index) => {
    const { tokens } = sentence
    const to = tokens[index - 1]
    if (!verbs.has(token.lower) || to?.lower !== 'to' || tokens[index + 1]?.lower !== 'that') return []
    const cue = rangeOf([to, token])
    const content = contentRange(tokens, index + 2)
    if (!cue || !content) return []
    for (let verb = index - 2; verb > 0; verb--) {
      if (!/^(?:[a-z]{3,}ed|took|led|held|gave|brought|sent|showed)$/u.test(tokens[verb]?.lower ?? '')) continue
      const source = subjectBefore(sentence, verb, analysed.dates)
      if (source) {
        return [
          attribution({
            rule: 'showing',
            because: 'a deed done to show that it is so',
            source,
            cue,
            content,
            confidence: 0.78,
            form: 'act',
          }),
        ]
      }
    }
    return []
  })
