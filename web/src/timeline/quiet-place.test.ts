import { expect, test } from 'vitest'
import { quietPlace } from './quiet-place.ts'

test('a word stands where no mark is near', () => {
  const place = quietPlace({ x: 0, y: 100 }, { x: 100, y: 0 }, [
    { x: 10, y: 90 },
    { x: 25, y: 80 },
  ])
  expect(place.x).toBeCloseTo(90)
})
