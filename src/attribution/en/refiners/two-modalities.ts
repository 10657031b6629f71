import { type Attribution, type Refiner, refined } from '../../attribution.ts'

// [he] [claimed] that [the guest had left] and [might even be on the way home]

// "would" tells what is to come, as seen from then, and "could not" what is not: neither is a mere possibility.
const joint = /,? (?:and|but|or) (?=(?:might|may|could(?! not|n['’]t)|possibly|perhaps|probably)\b)/u

/** A content of which a second part is only possible is two claims: one can hold without the other. */
export const twoModalities: Refiner = (attributions, { text }) =>
  attributions.flatMap((attribution): Attribution[] => {
    const part = attribution.content[0]
    if (attribution.form === 'direct' || attribution.content.length !== 1 || !part) return [attribution]
    const match = joint.exec(text.slice(part.start, part.end))
    if (!match || match.index < 12) return [attribution]
    const at = part.start + match.index
    return [
      refined(attribution, { content: [{ start: part.start, end: at }] }, 'parted from what is only possible'),
      refined(
        attribution,
        { content: [{ start: at + match[0].length, end: part.end }] },
        'parted from what is claimed outright',
      ),
    ]
  })
