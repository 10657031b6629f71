import { expect, test } from 'vitest'
import { countriesInEnglish } from './countries.ts'

test('a word that several share is the sovereign state’s', () => {
  const { byDemonym, byName, byCapital } = countriesInEnglish
  expect(['french', 'american', 'british', 'portuguese', 'saudi'].map((word) => byDemonym.get(word))).toEqual([
    'France',
    'United States',
    'United Kingdom',
    'Portugal',
    'Saudi Arabia',
  ])
  expect(['u.s.', 'turkey', 'iceland', 'uk'].map((word) => byName.get(word))).toEqual([
    'United States',
    'Türkiye',
    'Iceland',
    'United Kingdom',
  ])
  expect(byCapital.get('lisbon')).toBe('Portugal')
  expect([byDemonym.has(''), byCapital.has('')]).toEqual([false, false])
})
