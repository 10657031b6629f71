import { overlaps } from '#util'
import { type Refiner, refined } from '../../attribution.ts'

// [“We will not leave,”] [she] [said]. [“Not now. Not ever.”]

/** A quotation right after a quoted sentence, in the same block and with no cue of its own, goes on with the same speaker's words. */
export const runningSpeech: Refiner = (attributions, { quotations, sentences, text }) =>
  attributions.map((attribution) => {
    const last = attribution.content.at(-1)
    if (attribution.form !== 'direct' || !last) return attribution
    const end = Math.max(last.end, ...attribution.cue.map((cue) => cue.end))
    const sentence = sentences.findIndex((candidate) => candidate.start <= end - 1 && end - 1 < candidate.end)
    const next = sentences[sentence + 1]
    if (sentence < 0 || !next || next.opens) return attribution
    const quotation = quotations.find((candidate) => candidate.start === next.start)
    const isFree =
      quotation &&
      !attributions.some((other) => [...other.content, ...other.cue].some((part) => overlaps(part, quotation)))
    const endsBlockOrSentence =
      quotation && /^\s*(?:\n|$|[\p{Lu}“"])/u.test(text.slice(quotation.end, quotation.end + 3))
    if (!quotation || !isFree || !endsBlockOrSentence) return attribution
    return refined(
      attribution,
      { content: [...attribution.content, { start: quotation.start, end: quotation.end }] },
      'the quotation that follows goes on with it',
    )
  })
