import type { Clash } from './clashes/clash.ts'
import { countsSame } from './clashes/numbers.ts'
import { clashesOf } from './clashes/order.ts'
import type { Comparison } from './comparison.ts'
import type { Term } from './matter.ts'
import type { PairLink } from './pair-link.ts'
import { isMoreExact, type Quantity } from './quantity.ts'

/** What the two contents are to each other, whatever the later says of the earlier. */
export function foundLink(pair: Comparison): PairLink | null {
  const { x, y, areOtherDays, substitutions } = pair
  if (areOtherDays || isMarkedOff(pair) || x.isOpinion || y.isOpinion) return null
  const [clash] = clashesOf(pair)
  if (substitutions.length > 0 && clash?.rule !== 'objects') return null
  return clash ? clashing(pair, clash) : agreeing(pair)
}

/** "Another clash", "the second cable": not what was spoken of. */
const isMarkedOff = ({ x, y }: Comparison): boolean =>
  [...y.marks].some((mark) => !x.marks.has(mark)) || [...x.marks].some((mark) => !y.marks.has(mark))

function clashing(pair: Comparison, clash: Clash): PairLink | null {
  const { x, y, isOneSpeaker } = pair
  if (haveStrangeNames(pair) && clash.rule !== 'places' && clash.rule !== 'winners') return null
  if (!pair.subjectsMeet && clash.rule !== 'winners') return null
  const sameness = aboutOne(pair, clash)
  if (sameness < (clash.rule === 'winners' ? 0.3 : 0.4) || (clash.rule !== 'winners' && isSwapped(pair, clash)))
    return null
  const confidence = Math.min(0.97, clash.confidence * (0.55 + 0.5 * sameness))
  if (isOneSpeaker && !isRevision(pair, clash)) return null
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

/** A speaker who gives another number on the same day speaks of a part; another state later is a change. */
function isRevision({ x, y, daysBetween }: Comparison, { rule, passes }: Clash): boolean {
  if (x.mode !== y.mode && !(x.mode === 'planned' && y.mode === 'planned')) return false
  if (rule === 'numbers') return daysBetween > 0 && !passes
  return passes !== true || daysBetween === 0
}

/** How surely both are about one thing, 0 to 1, the words that clash left out. */
function aboutOne({ terms, shared, subjectsShared }: Comparison, { words = [] }: Pick<Clash, 'words'>): number {
  const clashes = ({ word }: Term) => words.some((own) => own.toLowerCase().includes(word.toLowerCase()))
  const isOneWord = new Set(words).size < words.length
  const rest = isOneWord ? shared.filter(({ earlier }) => !clashes(earlier)) : shared
  if (rest.length === 0) return 0
  const common = rest.reduce((sum, { earlier, later }) => sum + Math.max(earlier.weight, later.weight), 0)
  // A name that only one gives is more of the same, not another thing: the other may well leave it out.
  const whole = (own: ReadonlyMap<string, Term>) =>
    [...own.values()].reduce(
      (sum, term) =>
        sum +
        (clashes(term) && !shared.some(({ earlier, later }) => earlier === term || later === term)
          ? 0
          : term.isName
            ? term.weight / 3
            : term.weight),
      0,
    )
  const shares = [whole(terms.earlier), whole(terms.later)].map((own) => Math.min(1, common / Math.max(own, 1)))
  const least = Math.min(...shares)
  return 0.35 * Math.max(...shares) + 0.35 * least + (subjectsShared ? 0.3 : 0.15 * Math.min(2, rest.length - 1))
}

/** True where the two are worded alike and something that does not clash is swapped: then they are about two things. */
const isSwapped = ({ frame }: Comparison, { words = [] }: Pick<Clash, 'words'>): boolean =>
  frame.alike >= 0.5 &&
  frame.swapped.some(
    ({ earlier, later }) =>
      ![...earlier, ...later].some(
        ({ text }) => words.some((own) => own.toLowerCase().includes(text)) || /\d/u.test(text),
      ),
  )

const haveStrangeNames = ({ strangeNames }: Comparison): boolean =>
  strangeNames.earlier.length > 0 && strangeNames.later.length > 0

function agreeing(pair: Comparison): PairLink | null {
  const { x, y, isOneSpeaker, isOneOrigin, ofEarlier, shared } = pair
  if (haveStrangeNames(pair) || x.mode !== y.mode || !subjectsAgree(pair) || isSwapped(pair, {})) return null
  const exact = moreExact(pair)
  if (exact !== null && ofEarlier >= 0.6)
    return { kind: 'narrows', rule: 'found-exact', reason: exact, confidence: Math.min(0.9, 0.4 + 0.5 * ofEarlier) }
  const confidence = Math.max(sameWords(pair), sameNumber(pair), sameSide(pair))
  if (confidence === 0) return null
  const words = shared.map(({ later }) => later.word).slice(0, 5)
  return {
    kind: isOneSpeaker || isOneOrigin ? 'repeats' : 'confirms',
    rule: 'found-same',
    reason: `both state ${words.join(', ')}`,
    confidence,
  }
}

/** The same subject, or one of them unknown. */
const subjectsAgree = ({ subjectsMeet, subjectsShared, x, y }: Comparison): boolean =>
  subjectsShared || (subjectsMeet && (x.subject.length === 0 || y.subject.length === 0 || x.isPassive !== y.isPassive))

/** How sure it is, 0 to 1, that most words being the same makes the matter the same. */
function sameWords(pair: Comparison): number {
  const { x, y, ofBoth, ofEarlier, ofLater, shared } = pair
  const isAlike = Math.min(ofEarlier, ofLater) >= 0.8 || shared.length >= 3
  if (shared.length < 2 || x.isPassive !== y.isPassive || ofBoth < 0.65 || !isAlike || !numbersAgree(pair)) return 0
  return Math.min(0.95, ofBoth)
}

/** "Took 1.2 billion from a builder" / "pocketed 1.2 billion of the builder's money": a number that hardly comes twice by chance. */
function sameNumber({ x, y, shared }: Comparison): number {
  const one = x.quantities.find(
    (own) =>
      isTelling(own) &&
      y.quantities.some((two) => own.low === two.low && own.high === two.high && countsSame(own, two)),
  )
  if (!one || x.isNegated !== y.isNegated) return 0
  const others = shared.filter(({ term, earlier }) => !one.counted.includes(term) || earlier.isName)
  return others.length > 0 ? Math.min(0.9, 0.6 + 0.1 * others.length) : 0
}

const isTelling = ({ low, high, kind }: Quantity): boolean => kind === 'exact' && low === high && low > 12

/** "Had been warned too late" / "the warning came too late": the same side of the same opposites, of the same thing. */
function sameSide(pair: Comparison): number {
  const { x, y } = pair
  const both = [...x.sides].some(([name, { side, isNegated }]) => {
    const other = y.sides.get(name)
    return other?.side === side && other.isNegated === isNegated
  })
  if (!both || x.isNegated !== y.isNegated || !numbersAgree(pair)) return 0
  const sameness = aboutOne(pair, {})
  return sameness >= leastSameness ? Math.min(0.85, 0.35 + 0.5 * sameness) : 0
}

const leastSameness = 0.65

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
