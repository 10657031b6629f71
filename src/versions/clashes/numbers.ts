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
      if (isRunning(pair, one, two) || !haveMoreInCommon(pair, one, two)) continue
      return {
        rule: 'numbers',
        reason: `“${one.words}” and “${two.words}” cannot both be the number`,
        confidence: headsMeet(one, two) ? 0.9 : 0.75,
      }
    }
  }
  return null
}

/** "Eleven buses were torched" / "200 buses were idle": what is counted alone does not make one matter. */
function haveMoreInCommon({ shared, x, y }: Comparison, one: Quantity, two: Quantity): boolean {
  const counted = new Set([...one.counted, ...two.counted])
  const others = shared.filter(({ term }) => !counted.has(term))
  const least = one.unit === 'percent' || one.unit === 'money' ? 2 : 1
  if (one.fate !== null && one.fate === two.fate) return true
  return others.length >= least || (x.terms.size <= 2 && y.terms.size <= 2)
}

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
  if (a.unit === 'things' && (a.fate === null) !== (b.fate === null) && !headsMeet(a, b)) return false
  if (headsMeet(a, b)) return true
  const near = [...a.near].filter((term) => b.near.has(term))
  if (a.unit === 'money' || a.unit === 'percent') return near.length > 0
  const isBare = a.counted.length === 0 || b.counted.length === 0
  return isBare && near.length > 0 && a.unit === 'things'
}

function headsMeet(a: Quantity, b: Quantity): boolean {
  const [one, two] = [a.counted.at(-1), b.counted.at(-1)]
  return one !== undefined && one === two
}
