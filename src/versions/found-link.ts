import type { Clash } from './clashes/clash.ts'
import { countsSame } from './clashes/numbers.ts'
import { clashesOf } from './clashes/order.ts'
import type { Comparison } from './comparison.ts'
import type { PairLink } from './pair-link.ts'
import { isMoreExact } from './quantity.ts'

/** What the two contents are to each other, whatever the later says of the earlier. */
export function foundLink(pair: Comparison): PairLink | null {
  const { x, y, areOtherDays, substitutions } = pair
  if (areOtherDays || substitutions.length > 0 || isMarkedOff(pair)) return null
  if (x.isOpinion || y.isOpinion) return null
  const [clash] = clashesOf(pair)
  return clash ? clashing(pair, clash) : agreeing(pair)
}

/** "Another clash", "the second cable": not what was spoken of. */
const isMarkedOff = ({ x, y }: Comparison): boolean =>
  [...y.marks].some((mark) => !x.marks.has(mark)) || [...x.marks].some((mark) => !y.marks.has(mark))

function clashing(pair: Comparison, clash: Clash): PairLink | null {
  const { x, y, isOneSpeaker } = pair
  if (haveStrangeNames(pair) && clash.rule !== 'places') return null
  if (!pair.subjectsMeet) return null
  const sameness = aboutOne(pair, clash)
  if (sameness < 0.3) return null
  const confidence = Math.min(0.97, clash.confidence * (0.55 + 0.5 * sameness))
  if (isOneSpeaker)
    return { kind: 'revises', rule: `found-${clash.rule}`, reason: `the same speaker: ${clash.reason}`, confidence }
  if (x.mode === 'possible' || y.mode === 'possible' || x.mode !== y.mode) return null
  if (clash.rule !== 'numbers' && y.isOfSpeaker && !x.isNegated)
    return {
      kind: 'denies',
      rule: `accused-${clash.rule}`,
      reason: `who is spoken of says otherwise: ${clash.reason}`,
      confidence,
    }
  return { kind: 'contradicts', rule: `found-${clash.rule}`, reason: clash.reason, confidence }
}

/** How surely both are about one thing, the words that clash left out. */
function aboutOne({ ofEarlier, ofLater, shared }: Comparison, { words = [] }: Clash): number {
  const rest = shared.filter(
    ({ earlier, later }) =>
      !words.some((own) => own.includes(earlier.word.toLowerCase()) || own.includes(later.word.toLowerCase())),
  )
  return rest.length === 0 ? 0 : 0.4 * ofEarlier + 0.4 * ofLater + 0.2 * Math.min(1, rest.length / 3)
}

const haveStrangeNames = ({ strangeNames }: Comparison): boolean =>
  strangeNames.earlier.length > 0 && strangeNames.later.length > 0

function agreeing(pair: Comparison): PairLink | null {
  const { x, y, isOneSpeaker, isOneOrigin, ofBoth, ofEarlier, ofLater, shared } = pair
  if (
    haveStrangeNames(pair) ||
    x.mode !== y.mode ||
    shared.length < 2 ||
    !pair.subjectsMeet ||
    x.isPassive !== y.isPassive
  )
    return null
  const exact = moreExact(pair)
  if (exact !== null && ofEarlier >= 0.6)
    return { kind: 'narrows', rule: 'found-exact', reason: exact, confidence: Math.min(0.9, 0.4 + 0.5 * ofEarlier) }
  const leastShare = Math.min(ofEarlier, ofLater)
  if (ofBoth < 0.65 || (leastShare < 0.8 && shared.length < 3) || !numbersAgree(pair)) return null
  const same = isOneSpeaker || isOneOrigin
  return {
    kind: same ? 'repeats' : 'confirms',
    rule: 'found-same',
    reason: `both state ${shared
      .map(({ later }) => later.word)
      .slice(0, 5)
      .join(', ')}`,
    confidence: Math.min(0.95, ofBoth),
  }
}

/** Where both give numbers, one of each is the same number of the same thing. */
const numbersAgree = ({ x, y }: Comparison): boolean =>
  x.quantities.length === 0 || y.quantities.length === 0
    ? x.quantities.length === y.quantities.length
    : x.quantities.some((one) =>
        y.quantities.some((two) => countsSame(one, two) && one.low === two.low && one.high === two.high),
      )

function moreExact({ x, y, isOneSpeaker }: Comparison): string | null {
  if (!isOneSpeaker) return null
  for (const one of x.quantities) {
    for (const two of y.quantities) {
      if (countsSame(one, two) && isMoreExact(one, two)) return `“${two.words}” is more exact than “${one.words}”`
    }
  }
  return null
}
