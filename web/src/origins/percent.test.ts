import { expect, test } from 'vitest'
import { percent } from './percent.ts'

test('a share that is not whole is not called whole', () => {
  expect([0.384, 0.996, 1].map((share) => percent(share, 'en'))).toEqual(['38%', '99%', '100%'])
})
