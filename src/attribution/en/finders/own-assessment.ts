import { attribution, type Finder } from '../../attribution.ts'
import { contentRange, rangeOf } from '../clause.ts'
import { cueVerb } from '../cue-words.ts'
import { subjectBefore } from '../subject.ts'
import { personalPronouns } from '../word-classes.ts'

// [The most likely explanation is] that [he plays for time].   The timing [suggests] that [talks had begun].

const nouns = /^(?:explanation|interpretation|reason|answer|conclusion|reading|likelihood|assumption|view|truth)$/u
const inferring = new Set(['suggest', 'indicate', 'imply'])

/** What the author of the article concludes: set apart from what others are reported to say. */
export const ownAssessment: Finder = ({ sentence, analysed }) =>
  sentence.tokens.flatMap((token, index) => {
    const { tokens } = sentence
    if (tokens[index + 1]?.lower !== 'that') return []
    const content = contentRange(tokens, index + 2)
    if (!content) return []
    if (token.lower === 'is' && nouns.test(tokens[index - 1]?.lower ?? '')) {
      const from = tokens.findLastIndex(
        (candidate, at) => at < index && /^(?:the|a|one|another|his|her|my|our)$/u.test(candidate.lower),
      )
      const cue = rangeOf(tokens.slice(Math.max(0, from), index + 1))
      const words = cue ? analysed.text.slice(cue.start, cue.end) : ''
      const modality = /likel|probabl|plausib/iu.test(words) ? 'likely' : 'asserted'
      return cue
        ? [
            attribution({
              rule: 'own-assessment',
              because: 'an explanation that the article gives',
              cue,
              content,
              confidence: 0.72,
              form: 'author',
              modality,
            }),
          ]
        : []
    }
    const verb = cueVerb(token.lower)
    if (!verb || !inferring.has(verb.lemma) || verb.form === 'ing') return []
    const subject = subjectBefore(sentence, index, analysed.dates)
    const words = subject ? analysed.text.slice(subject.start, subject.end).toLowerCase() : ''
    if (subject && (personalPronouns.has(words) || !thingAt(tokens, index))) return []
    return [
      attribution({
        rule: 'own-assessment',
        because: `things “${verb.lemma}” it to the author`,
        cue: token,
        content,
        confidence: 0.66,
        form: 'author',
        modality: 'likely',
      }),
    ]
  })

// Facts, figures and events suggest; people say.
const things =
  /\b(?:facts?|fact|substance|timing|revelations?|reports?|evidence|figures?|data|episode|events?|developments?|meeting|moves?|signs?|results?|findings?|polls?|surveys?|images?|photos?|footage|documents?|pattern|tone|this|that|which|absence|speed|scale)\b/iu

function thingAt(tokens: readonly { lower: string }[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 30), verb).some(({ lower }) => things.test(lower))
}
