import { expect, test } from 'vitest'
import { namingsBy } from '../../../test/support/namings.ts'
import { capital } from './capital.ts'

test.each([
  'He depends on [name|Moscow] as the guarantor.',
  'In return for [name|Moscow]’s support, he agreed.',
  'This allows [name|Moscow] to back up its words.',
  'But while [name|Moscow] has been able to wait, others left.',
  'They dictate terms to [name|Minsk] every year.',
  'They left countries beyond [name|Moscow]’s orbit alone.',
  'He does not operate in lockstep with [name|Moscow].',
  'It is the basis for a stance by [name|Minsk].',
  '[name|Kyiv] denied it.',
  'He accused [name|Lisbon] of lying.',
])('a government: %s', (example) => {
  expect(namingsBy(capital, example).map(({ marks }) => marks)).toEqual([example])
})

test.each([
  'The uprising and march on Moscow ended.',
  'He spoke at the Palace of Independence in Minsk.',
  'He might be on his way to Moscow.',
  'He flew from Lisbon.',
  'Moscow’s streets were empty.',
  'They left Moscow.',
  'The mayor of Lisbon came.',
  'The Washington Post had it.',
])('a place: %s', (example) => {
  expect(namingsBy(capital, example)).toEqual([])
})
