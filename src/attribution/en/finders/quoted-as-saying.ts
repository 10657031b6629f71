import { attribution, type Finder } from '../../attribution.ts'
import { contentRange, rangeOf } from '../clause.ts'
import { subjectBefore } from '../subject.ts'

// [The envoy] was [quoted by the agency as saying] that [the ferry would sail].

const furthest = 8

/** Somebody whom another one quotes "as saying". */
export const quotedAsSaying: Finder = ({ sentence, analysed }) =>
  sentence.tokens.flatMap((token, index) => {
    const { tokens } = sentence
    if (token.lower !== 'saying' || tokens[index - 1]?.lower !== 'as') return []
    const from = tokens.findLastIndex(({ lower }, at) => at < index && index - at <= furthest && lower === 'quoted')
    const source = from > 0 ? subjectBefore(sentence, from, analysed.dates) : null
    const cue = rangeOf(tokens.slice(from, index + 1))
    const content = contentRange(tokens, tokens[index + 1]?.lower === 'that' ? index + 2 : index + 1)
    if (!source || !cue || !content) return []
    return [
      attribution({
        rule: 'quoted-as-saying',
        because: '“quoted as saying” passes on words',
        source,
        cue,
        content,
        confidence: 0.85,
      }),
    ]
  })
