import { expect, test } from 'vitest'
import { keyPlaces } from './key-places.ts'

test('the letters stand on the right, on the left when the right is taken, and nowhere when both are', () => {
  const anchors = (xs: readonly number[]) =>
    keyPlaces(
      xs.map((x) => ({ x, y: 50 })),
      0,
      400,
    ).map((place) => place?.anchor ?? null)
  expect(anchors([100, 200])).toEqual(['start', 'start'])
  expect(anchors([100, 113])).toEqual(['end', 'start'])
  expect(anchors([100, 113, 126])).toEqual(['end', null, 'start'])
})

test('no letters stand outside the chart', () => {
  expect(keyPlaces([{ x: 395, y: 50 }], 0, 400)).toMatchObject([{ anchor: 'end' }])
})
