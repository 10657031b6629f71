import { expect, test } from 'vitest'
import { findingsIn } from '../../test/support/findings.ts'

const ties = (text: string): string[] =>
  findingsIn(text).ties.map(
    ({ from, category, to, instrument }) =>
      `${from} ${category} ${to}${instrument === null ? '' : ` by ${instrument}`}`,
  )

test.each([
  [
    'Moldova said on Monday that it needs help. Moldova depends on Romania for its electricity.',
    'moldova depends-on romania',
  ],
  ['Kenya condemned Eritrea on Monday after the raid.', 'kenya opposes eritrea'],
  ['Iran supplied Armenia with drones last year, Armenia said.', 'iran supplies armenia by drones'],
  [
    'Eritrea has accepted the deployment of Russian missile systems on its territory, Russia and Eritrea said.',
    'russia deploys-in eritrea by missile systems',
  ],
  ['Chad put pressure on Niger to reopen the border, Niger said.', 'chad pressures niger'],
  ['Angola said that Norway mediated between Angola and Gabon.', 'norway mediates-between gabon'],
  [
    'Varda Guard commander Pavel Orlov said he would stay. Orlov met Ivan Petrov on Tuesday.',
    'pavel-orlov commands varda-guard',
  ],
])('%s', (text, expected) => {
  expect(ties(text).some((tie) => tie.startsWith(expected))).toBe(true)
})

test('the one who receives is never the one who gives', () => {
  for (const tie of ties('Iran supplied Armenia with drones last year, Armenia said.'))
    expect(tie).not.toContain('armenia supplies iran')
})

test('what is denied or only possible is no tie', () => {
  expect(ties('Kenya did not support Eritrea, Eritrea said.')).toEqual([])
  expect(ties('Kenya might support Eritrea, Eritrea said.')).toEqual([])
})

test('an alliance has the instruments by which it is made firmer, and the day since when it is', () => {
  const { ties: found } = findingsIn(
    'Peru agreed to deepen the alliance with Chile. This “pact” was signed in 1987, but it has been strengthened by joint naval drills.',
  )
  expect(found.map(({ from, to, category, instrument, since }) => [from, category, to, instrument, since])).toEqual(
    expect.arrayContaining([
      ['peru', 'allied-with', 'chile', 'pact', '1987'],
      ['peru', 'allied-with', 'chile', 'joint naval drills', null],
    ]),
  )
})
