import type { Indicator } from '#model'

/** The way back to an indicator through the conditions that are other indicators; null where there is none. */
export function circleFrom(id: string, indicators: ReadonlyMap<string, Pick<Indicator, 'condition'>>): string[] | null {
  const way = [id]
  for (
    let next = indicators.get(id)?.condition;
    next !== undefined && next !== null && indicators.has(next);
    next = indicators.get(next)?.condition
  ) {
    way.push(next)
    if (next === id) return way
    if (way.indexOf(next) < way.length - 1) return null
  }
  return null
}
