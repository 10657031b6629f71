import { expect, test } from 'vitest'
import { accountOf } from '../account.ts'
import { comparisonOf } from '../comparison.ts'
import { englishVersions } from '../en/english.ts'
import { judgedLink } from './judged-link.ts'

const account = (words: string, isDated = true) => {
  const [, speaker = '', day = '', text = ''] = /^(.+?), (\S+): (.+)$/u.exec(words) ?? []
  return accountOf(words, {
    speaker,
    saidOn: isDated ? { edtf: day, basis: 'given' } : { edtf: null, basis: 'unknown' },
    text,
  })
}
const judged = (one: string, other: string, { isChosen = true, isDated = true } = {}) => {
  const [a, b] = [account(one, isDated), account(other, isDated)]
  const pair = comparisonOf(a, b, englishVersions.matterOf(a), englishVersions.matterOf(b), englishVersions)
  return judgedLink(pair, { isChosen })
}

const leak = [
  'Port authority, 2024-03-04: said that the oil had been cleared from the harbour by Monday noon',
  'Fishermen’s union, 2024-03-04: said that the harbour was black with oil on Monday evening',
] as const

test.each([
  [
    'in one state',
    'Palace, 2024-03-04: said that the general was in Belarus',
    'Embassy, 2024-03-04: said that the general was in Minsk',
  ],
  [
    'of another day',
    'Palace, 2024-03-04: said that the general was in Aden on Monday',
    'Embassy, 2024-03-08: said that the general was in Mukalla on Friday',
  ],
])('places %s contradict nobody', (_, one, other) => {
  expect(judged(one, other)?.kind).not.toBe('contradicts')
})

test('who confirms another place confirms nothing', () => {
  const kind = judged(
    'Lukin, 2024-03-04: said that the general was in Aden',
    'Palace, 2024-03-12: confirmed that the general was in Mukalla, as Lukin had said',
  )?.kind
  expect(kind).not.toBe('confirms')
})

test('names who cannot be at two places', () => {
  expect(
    judged(
      'Palace, 2024-03-04: said that General Haddad was in Aden',
      'Embassy, 2024-03-04: said that General Haddad was in Mukalla',
    ),
  ).toMatchObject({ kind: 'contradicts', reason: 'General Haddad cannot be in Aden and in Mukalla on 2024-03-04' })
})

test('what the judge adds needs days, and among many accounts more words in common', () => {
  const found = judged(...leak)
  expect([null, 'contradicts']).toContain(found?.kind ?? null)
  expect(judged(...leak, { isDated: false })?.rule ?? '').not.toMatch(/^learned/u)
  const strangers = judged(
    'Haddad, 2024-03-04: said that the Aden clinic had opened',
    'Palace, 2024-03-04: said that Haddad had sold his house',
    { isChosen: false },
  )
  expect(strangers).toBeNull()
})

test('a likelihood is never certainty', () => {
  const link = judged(
    'Navy, 2024-03-04: said that a submarine had entered the bay',
    'Harbour master, 2024-03-04: said that no submarine had entered the bay',
  )
  expect(link?.kind).toBe('contradicts')
  expect(link?.confidence).toBeLessThanOrEqual(0.97)
})
