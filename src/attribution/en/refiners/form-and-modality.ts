import type { Modality } from '#model'
import { contains, rangeIndex } from '#util'
import { type Attribution, type Refiner, refined } from '../../attribution.ts'

const negative =
  /^(?:no|none of|nobody|neither|never)\b|\b(?:is|are|was|were|has|have|had|does|do|did|will|would|could|can) (?:not\b|never\b)|\b(?:is|are|was|were|has|have|had|does|do|did|would|could)n[’']t\b|\b(?:won|can)[’']t\b/iu
const modalities: readonly (readonly [Modality, RegExp])[] = [
  ['conditional', /\bif\b.{3,}\b(?:would|will|could)\b|\b(?:would|will)\b.{3,}\b(?:if|unless)\b/iu],
  ['possible', /^.{0,60}\b(?:may|[Mm]ight|[Cc]ould|[Pp]ossibly|[Pp]erhaps)\b/u],
  ['likely', /^.{0,60}\b(?:likely|probably|presumably)\b/iu],
]

/** Form by quotation marks; polarity and modality by the first words of the content, where the cue has not settled them. */
export const formAndModality: Refiner = (attributions, { text, quotations }) => {
  const quotedIn = rangeIndex(quotations, (quotation) => [quotation])
  return attributions.map((attribution) => {
    const words = attribution.content.map(({ start, end }) => text.slice(start, end)).join(' ')
    const opening = words.slice(0, 120)
    const isMixed =
      attribution.form === 'indirect' &&
      attribution.content.some((part) => quotedIn(part).some((quotation) => contains(part, quotation)))
    const steps: readonly ((before: Attribution) => Attribution)[] = [
      (before) => (isMixed ? refined(before, { form: 'mixed' }, 'some of the words are quoted') : before),
      (before) =>
        before.polarity === 'positive' && negative.test(opening)
          ? refined(before, { polarity: 'negative' }, 'what is stated is a negation')
          : before,
      (before) => {
        const modality =
          before.modality === 'asserted' ? modalities.find(([, pattern]) => pattern.test(opening))?.[0] : undefined
        return modality ? refined(before, { modality }, `the words make it ${modality}`) : before
      },
    ]
    return steps.reduce((before, step) => step(before), attribution)
  })
}
