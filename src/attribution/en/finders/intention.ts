import { attribution, type Finder } from '../../attribution.ts'
import { contentRange } from '../clause.ts'
import { cueVerb } from '../cue-words.ts'
import { subjectBefore } from '../subject.ts'
import { cueRange, isReport } from '../verb-group.ts'

// [The minister] [vowed] [to end the strike].

/** A promise, vow or threat to do something. */
export const intention: Finder = ({ sentence, analysed }) =>
  sentence.tokens.flatMap((token, index) => {
    const { tokens } = sentence
    const verb = cueVerb(token.lower)
    if (!verb?.to || verb.form === 'ing' || tokens[index + 1]?.lower !== 'to' || !isReport(tokens, index, verb))
      return []
    const source = subjectBefore(sentence, index, analysed.dates)
    const content = contentRange(tokens, index + 1)
    if (!source || !content) return []
    return [
      attribution({
        rule: 'intention',
        because: `“${verb.lemma} to” states what somebody means to do`,
        source,
        cue: cueRange(tokens, index),
        content,
        confidence: verb.weight - 0.08,
        modality: 'intended',
      }),
    ]
  })
