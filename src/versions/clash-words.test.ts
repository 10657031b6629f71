import { expect, test } from 'vitest'
import { accountOf } from './account.ts'
import { clashWords } from './clash-words.ts'
import { englishVersions } from './en/english.ts'

const account = (speaker: string, text: string) =>
  accountOf(speaker, { speaker, saidOn: { edtf: '2024-03-04', basis: 'given' }, text })
const marked = (one: string, other: string) => {
  const [a, b] = [account('Police', one), account('Organisers', other)]
  const { earlier, later } = clashWords(a, b, englishVersions)
  return [
    earlier.map(({ start, end }) => one.slice(start, end)),
    later.map(({ start, end }) => other.slice(start, end)),
  ]
}

test('marks the numbers that clash', () => {
  expect(marked('said that 4,000 people had marched', 'said that at least 60,000 people marched')).toEqual([
    ['4,000'],
    ['at least 60,000'],
  ])
})

test('marks the places that clash', () => {
  expect(marked('said that the general was in Aden', 'said that the general was in Mukalla')).toEqual([
    ['Aden'],
    ['Mukalla'],
  ])
})

test('marks what only one of the two says where no rule knows what clashes', () => {
  const [earlier, later] = marked(
    'said that the bridge had been inspected',
    'said that the bridge had rusted for years',
  )
  expect(earlier).toContain('inspected')
  expect(later).toContain('rusted')
})
