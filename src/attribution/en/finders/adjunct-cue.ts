import { overlaps } from '#util'
import { attribution, type Finder } from '../../attribution.ts'
import { contentRange } from '../clause.ts'
import { cueVerb } from '../cue-words.ts'
import { subjectBefore, subjectFrom } from '../subject.ts'
import { contentStart } from './reporting-clause.ts'

// After [indicating] on June 27 that [the guest had arrived], [the mayor] later told another story.
// [The minister] left the room, [saying] that [talks were over].

/** A participle that reports; who says it is the subject of the main clause. */
export const adjunctCue: Finder = (place) =>
  place.sentence.tokens.flatMap((token, index) => {
    const { tokens } = place.sentence
    const verb = cueVerb(token.lower)
    if (verb?.form !== 'ing' || !verb.that) return []
    const opening = contentStart(place, index, verb)
    if (!opening) return []
    const leads =
      ['after', 'before', 'while', 'since', 'by', 'despite', 'in'].includes(tokens[index - 1]?.lower ?? '') ||
      index === 0
    const comma = leads ? tokens.findIndex((candidate, at) => at > opening.index && candidate.text === ',') : -1
    const source =
      leads && comma > 0
        ? subjectFrom(place.sentence, comma + 1, place.analysed.dates) && mainSubject(place, comma + 1)
        : tokens[index - 1]?.text === ','
          ? firstSubject(place, index)
          : null
    const content = contentRange(tokens, opening.index, comma > 0 ? comma : tokens.length)
    if (!source || !content || place.analysed.quotations.some((quotation) => overlaps(quotation, source))) return []
    return [
      attribution({
        rule: 'adjunct-cue',
        because: `“${token.lower}” reports; its subject is that of the main clause`,
        source,
        cue: token,
        content,
        confidence: verb.weight - 0.12,
      }),
    ]
  })

type Place = Parameters<Finder>[0]

/** The subject right after the opening phrase: what stands before the first verb. */
function mainSubject({ sentence, analysed }: Place, from: number) {
  const { tokens } = sentence
  for (let index = from + 1; index < Math.min(tokens.length, from + 14); index++) {
    const isVerb =
      cueVerb(tokens[index]?.lower ?? '') !== undefined ||
      /^(?:is|was|were|has|had|have|[a-z]{3,}ed|went|came|made|took|told|gave|left|said)$/u.test(
        tokens[index]?.lower ?? '',
      )
    if (!isVerb) continue
    const subject = subjectBefore(sentence, index, analysed.dates)
    if (subject && subject.start >= (tokens[from]?.start ?? 0)) return subject
  }
  return null
}

function firstSubject(place: Place, before: number) {
  const subject = mainSubject(place, 0)
  return subject && subject.end <= (place.sentence.tokens[before]?.start ?? 0) ? subject : null
}
