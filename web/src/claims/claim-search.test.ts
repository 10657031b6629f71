import { expect, test } from 'vitest'
import { claimSearch } from './claim-search.ts'
import { confidenceWords, thresholdOf } from './confidence.ts'

test('the address of the claims keeps what it knows and drops the rest', () => {
  expect(claimSearch({ actor: 'harbour-master', form: 'direct', confidence: 'sure', contains: ' ' })).toEqual({
    actor: 'harbour-master',
    form: 'direct',
    confidence: 'sure',
  })
  expect(claimSearch({ form: 'sung', confidence: '11' })).toEqual({})
})

test('the dial asks for a least confidence', () => {
  expect([thresholdOf('sure'), thresholdOf(undefined), thresholdOf('all')]).toEqual([0.82, 0.5, 0.2])
})

test('confidence is a word and a number', () => {
  expect(confidenceWords(0.86, 'en-GB')).toBe('sure, 86%')
  expect(confidenceWords(0.5, 'en-GB')).toBe('fairly sure, 50%')
  expect(confidenceWords(0.2, 'en-GB')).toBe('unsure, 20%')
})
