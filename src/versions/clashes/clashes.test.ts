import { expect, test } from 'vitest'
import { accountOf } from '../account.ts'
import { comparisonOf } from '../comparison.ts'
import { englishVersions } from '../en/english.ts'
import { clashesOf } from './order.ts'

const account = (id: string, text: string) =>
  accountOf(id, { speaker: id, saidOn: { edtf: '2024-03-04', basis: 'given' }, text })
const clashes = (one: string, two: string) => {
  const [a, b] = [account('Ministry', one), account('Red Cross', two)]
  const pair = comparisonOf(a, b, englishVersions.matterOf(a), englishVersions.matterOf(b), englishVersions)
  return clashesOf(pair).map(({ rule }) => rule)
}

test.each([
  ['numbers', 'said that 38 pupils, in all, had been abducted', 'said that 61 pupils had been abducted'],
  ['opposites', 'said that the signal had been red', 'said that the signal had been green'],
  ['negation', 'said that the guards had fired', 'said that the guards had not fired'],
  ['universals', 'said that aid had reached every village', 'said that nine villages had received nothing'],
  [
    'causes',
    'said the cable had failed because of a fault in a joint',
    'said the cable had failed because an anchor cut it',
  ],
  ['winners', 'said that Dalia Rus had won', 'said that Tom Hale had won'],
  ['objects', 'said that the ship had been carrying grain', 'said that the ship had been carrying rifles'],
  ['places', 'said that the general was in Aden', 'said that the general was in Mukalla'],
  [
    'agents',
    'said that the convoy had been bombed by rebels near Dor',
    'said that the convoy had been bombed by the army near Dor',
  ],
])('%s: %s / %s', (rule, one, two) => {
  expect(clashes(one, two)).toContain(rule)
})

test.each([
  ['said that the guards had fired', 'said that the guards had fired twice'],
  ['said that 12 soldiers had died', 'said that 19 soldiers had been wounded'],
  ['said that the mask was in Miami', 'said that no mask had ever belonged to him'],
])('none: %s / %s', (one, two) => {
  expect(clashes(one, two)).toEqual([])
})
