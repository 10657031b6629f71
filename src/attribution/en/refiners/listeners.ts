import { type Refiner, refined } from '../../attribution.ts'

// [Ada] [told] a meeting of the council [that the port was shut]: who listens is no part of what is said.

const telling = /\b(?:t(?:ell|ells|old|elling)|(?:warn|remind|assur|convinc|inform|promis|advis)(?:e|es|s|ed|ing)?)$/iu

/** Up to six words without a mark, a clause or a preposition before them, and then "that". */
const listener =
  /^(?!(?:that|to|of|how|why|what|when|where|who|whether|if|not|for|about|there|it)\b)(?:(?!(?:who|whom|which)\b)[\p{L}\d'’.-]+ ){1,6}?(?=that )/u

/** "that" after these is no conjunction: "told the crowd about that night", "told people of that". */
const prepositions = /\b(?:of|about|on|in|for|with|from|at|to|by|and|or) $/iu

/** The content after a verb of telling starts at "that", not at whom it is told. */
export const listeners: Refiner = (attributions, { text }) =>
  attributions.map((attribution) => {
    const [first, ...rest] = attribution.content
    const cue = attribution.cue.at(-1)
    if (!first || !cue || first.start < cue.end || first.start - cue.end > 1) return attribution
    if (!telling.test(text.slice(cue.start, cue.end))) return attribution
    const found = listener.exec(text.slice(first.start, first.end))
    if (!found || prepositions.test(found[0])) return attribution
    const start = first.start + found[0].length
    return refined(attribution, { content: [{ start, end: first.end }, ...rest] }, 'without whom it is told')
  })
