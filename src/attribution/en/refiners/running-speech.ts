import { sentenceAt } from '#language'
import { rangeIndex } from '#util'
import { type Refiner, refined } from '../../attribution.ts'

// [“We will not leave,”] [she] [said]. [“Not now. Not ever.”]

/** A quotation right after a quoted sentence, in the same block and with no cue of its own, goes on with the same speaker's words. */
export const runningSpeech: Refiner = (attributions, { quotations, sentences, text }) => {
  const taken = rangeIndex(attributions, ({ content, cue }) => [...content, ...cue])
  const opening = new Map(quotations.map((quotation) => [quotation.start, quotation]))
  return attributions.map((attribution) => {
    const last = attribution.content.at(-1)
    if (attribution.form !== 'direct' || !last) return attribution
    const end = Math.max(last.end, ...attribution.cue.map((cue) => cue.end))
    const at = sentenceAt(sentences, end - 1)
    const next = at && sentences[at.index + 1]
    if (!next || next.opens) return attribution
    const quotation = opening.get(next.start)
    const isFree = quotation && taken(quotation).length === 0
    const endsBlockOrSentence =
      quotation && /^\s*(?:\n|$|[\p{Lu}“"])/u.test(text.slice(quotation.end, quotation.end + 3))
    if (!quotation || !isFree || !endsBlockOrSentence) return attribution
    return refined(
      attribution,
      { content: [...attribution.content, { start: quotation.start, end: quotation.end }] },
      'the quotation that follows goes on with it',
    )
  })
}
