import type { Comparison } from '../comparison.ts'
import { areApart, type Quantity } from '../quantity.ts'
import type { ClashFinder } from './clash.ts'

// "4,000 people marched" / "no more than 900 came"; not "12 soldiers died" / "40 people died", not "12 dead" / "19 injured"

export const numbers: ClashFinder = (pair) => {
  const { x, y } = pair
  for (const one of x.quantities) {
    for (const two of y.quantities) {
      if (!countsSame(one, two) || !areApart(one, two)) continue
      // A number that the other account gives too is not the one that differs.
      if (y.quantities.some((other) => countsSame(one, other) && !areApart(one, other))) continue
      if (x.quantities.some((other) => countsSame(other, two) && !areApart(other, two))) continue
      if (isRunning(pair, one, two) || !haveMoreInCommon(pair, one, two) || isOfPart(pair, one)) continue
      return {
        rule: 'numbers',
        reason: `“${one.words}” and “${two.words}” cannot both be the number`,
        confidence: headsMeet(one, two) ? 0.9 : 0.75,
        words: [one.words, two.words],
        passes: one.unit === 'percent' || one.unit === 'measure',
      }
    }
  }
  return null
}

/** "Eleven buses were torched" / "200 buses were idle": what is counted alone does not make one matter. */
function haveMoreInCommon({ shared, ofEarlier, ofLater }: Comparison, one: Quantity, two: Quantity): boolean {
  const counted = new Set([...one.counted, ...two.counted])
  const others = shared.filter(({ term }) => !counted.has(term))
  if (one.fate !== null && one.fate === two.fate) return true
  const isRate = one.unit === 'percent' || one.unit === 'money'
  return others.length >= (isRate && Math.max(ofEarlier, ofLater) < 0.95 ? 2 : 1)
}

/** "The turnout" / "the turnout in the capital": the part is no other number of the whole. */
const isOfPart = ({ x, y }: Comparison, { unit }: Quantity): boolean =>
  unit !== 'things' &&
  (x.qualifiers.some((term) => !y.terms.has(term)) || y.qualifiers.some((term) => !x.terms.has(term)))

const running =
  /^(?:die|injure|miss|arrest|evacuate|infect|displac|destroy|damage|trap|free|rescue|dismiss|charg|sicken|flee)$/u

/** A toll goes up: that of another speaker on another day is no other claim. */
function isRunning({ x, y, isOneSpeaker: isOne, daysBetween }: Comparison, one: Quantity, two: Quantity): boolean {
  if (isOne || x.isClosed || y.isClosed) return false
  const isToll = [one, two].some(
    ({ fate, counted }) =>
      (fate !== null && running.test(fate)) || counted.some((term) => running.test(term) || term.startsWith('bodi')),
  )
  return isToll && (daysBetween > 0 || two.low > one.high)
}

/** True where two numbers count one thing in one respect. */
export function countsSame(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false
  if (a.fate !== null && b.fate !== null && a.fate !== b.fate) return false
  if (headsMeet(a, b)) return true
  const near = [...a.near].filter((term) => b.near.has(term))
  if (a.unit === 'money' || a.unit === 'percent') return near.length > 0
  if (a.unit !== 'things' || !isPeople(a) || !isPeople(b)) return false
  return (a.fate !== null && a.fate === b.fate) || near.length > 1
}

/** True where people are counted, or nothing that is named ("70,000 filled the square", "35,000 marchers"). */
const isPeople = ({ counted, fate }: Quantity): boolean => {
  const head = counted.at(-1)
  return head === undefined || head === 'people' || head === fate
}

function headsMeet(a: Quantity, b: Quantity): boolean {
  const [one, two] = [a.counted.at(-1), b.counted.at(-1)]
  return one !== undefined && one === two
}
