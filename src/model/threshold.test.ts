import { expect, test } from 'vitest'
import { defaultThreshold, thresholdNamed, thresholds } from './threshold.ts'

test('a threshold is a name or a number from 0 to 1', () => {
  expect(thresholdNamed('sure')).toBe(thresholds.sure)
  expect(thresholdNamed(' Balanced ')).toBe(defaultThreshold)
  expect(thresholdNamed('0.35')).toBe(0.35)
  expect(['', 'surest', '1.1', '-0.1', 'NaN', 'constructor'].map(thresholdNamed)).toEqual(Array(6).fill(null))
})

test('the settings go from few to many', () => {
  expect(thresholds.sure).toBeGreaterThan(thresholds.balanced)
  expect(thresholds.balanced).toBeGreaterThan(thresholds.all)
})
