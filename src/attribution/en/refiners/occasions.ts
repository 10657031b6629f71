import { sentenceAt } from '#language'
import { overlaps } from '#util'
import { type Refiner, refined } from '../../attribution.ts'

const pattern =
  /\b(?:at|in|during|on) (?:an?|the|his|her|their) ((?:[\p{L}-]+ ){0,3}?(?:press conference|news conference|interview|statement|speech|briefing|address|broadcast|meeting|hearing|summit|post|tweet|video|message|letter|testimony|phone call))\b/iu

/** "at a press conference", "in a statement": the occasion on which it was said, when the sentence names one outside the content. */
export const occasions: Refiner = (attributions, { text, sentences }) =>
  attributions.map((attribution) => {
    const cue = attribution.cue[0]
    const sentence = cue && sentenceAt(sentences, cue.start)?.sentence
    const match = sentence && pattern.exec(text.slice(sentence.start, sentence.end))
    if (!sentence || !match?.[1]) return attribution
    const start = sentence.start + match.index
    const words = { start, end: start + match[0].length }
    if (attribution.content.some((part) => overlaps(part, words))) return attribution
    return refined(attribution, { occasion: match[1].toLowerCase() }, `the sentence names the occasion: ${match[0]}`)
  })
