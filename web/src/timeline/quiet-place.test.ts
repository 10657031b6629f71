import { expect, test } from 'vitest'
import { quietPlace } from './quiet-place.ts'

test('a word stands where no mark is near', () => {
  const place = quietPlace({ x: 0, y: 1000 }, { x: 1000, y: 0 }, [
    { x: 100, y: 900 },
    { x: 250, y: 800 },
  ])
  expect(place.x).toBeCloseTo(900)
})
