import { expect, test } from 'vitest'
import { accountOf } from './account.ts'
import { englishVersions } from './en/english.ts'
import { linkPair } from './link-pair.ts'

const account = (id: string, words: string) => {
  const [, speaker = '', day = '', text = ''] = /^(.+?), (\S+): (.+)$/u.exec(words) ?? []
  return accountOf(id, { speaker, saidOn: { edtf: day, basis: 'given' }, text })
}
const link = (a: string, b: string) => linkPair(account('a', a), account('b', b), englishVersions)

test.each([
  [
    'denies',
    'Army, 2024-03-04: said that rebels had shelled the market',
    'Rebels, 2024-03-04: denied shelling the market',
  ],
  [
    'confirms',
    'Army, 2024-03-04: said that the bridge had been blown up',
    'Mayor, 2024-03-05: confirmed that the bridge was blown up',
  ],
  [
    'repeats',
    'Army, 2024-03-04: said that the bridge had been blown up',
    'Radio One, 2024-03-04: reported, citing the army, that the bridge was blown up',
  ],
  [
    'questions',
    'Army, 2024-03-04: put enemy losses at 400',
    'Analyst Jo Berg, 2024-03-05: cast doubt on the army’s figure for enemy losses',
  ],
  [
    'revises',
    'Interior ministry, 2024-03-04: put the death toll at 12',
    'Interior Minister Ana Ruiz, 2024-03-06: raised the death toll to 19',
  ],
  [
    'retracts',
    'The Post, 2024-03-04: reported that the mayor had fled',
    'The Post, 2024-03-05: withdrew its report about the mayor',
  ],
  [
    'contradicts',
    'Police, 2024-03-04: said that 4,000 people had marched',
    'Organisers, 2024-03-04: said that at least 60,000 people marched',
  ],
  [
    'contradicts',
    'Police, 2024-03-04: said that the driver had been drunk',
    'Lawyer Ida Stern, 2024-03-05: said that the driver was sober',
  ],
  [
    'contradicts',
    'Navy, 2024-03-04: said that a submarine had entered the bay',
    'Harbour master, 2024-03-04: said that no submarine had entered the bay',
  ],
  [
    'narrows',
    'Police, 2024-03-04: said that some 30 shops had been looted',
    'Police, 2024-03-05: put the exact number of looted shops at 32',
  ],
])('%s: %s / %s', (kind, a, b) => {
  expect(link(a, b)?.kind).toBe(kind)
})

test.each([
  [
    'another thing',
    'Navy, 2024-03-04: said that the tug had been released',
    'Owner, 2024-03-04: said that the barge was still detained',
  ],
  [
    'another day',
    'Agency, 2024-03-04: said the road was closed on Monday',
    'Police, 2024-03-08: said the road was open on Friday',
  ],
  [
    'a toll that goes up',
    'Police, 2024-03-04: said that 14 people had died',
    'Red Cross, 2024-03-06: said that 37 people had died',
  ],
  [
    'a part',
    'Board, 2024-03-04: put the turnout at 81 percent',
    'Board, 2024-03-04: put the turnout in the capital at 64 percent',
  ],
  [
    'perhaps and in fact',
    'Minister, 2024-03-04: said that he might resign',
    'Palace, 2024-03-05: said that the minister had not resigned',
  ],
  ['judgements', 'Minister, 2024-03-04: called the vote a triumph', 'Opposition, 2024-03-04: called the vote a farce'],
])('nothing for %s', (_, a, b) => {
  expect(link(a, b)).toBeNull()
})

test('says what clashes, by which rule, how surely', () => {
  expect(
    link(
      'Police, 2024-03-04: said that 4,000 people had marched',
      'Organisers, 2024-03-04: said that at least 60,000 people marched',
    ),
  ).toEqual({
    kind: 'contradicts',
    rule: 'found-numbers',
    reason: '“4,000” and “at least 60,000” cannot both be the number',
    confidence: expect.any(Number),
  })
})

test('who confirms that somebody was at one place confirms no account that has him at another', () => {
  const arrived = 'Tomas Berg, 2024-03-04: indicated that Erik Dahl was in Norway'
  const abroad = 'The palace, 2024-03-09: confirmed that Erik Dahl was in Denmark, as the king of Norway had said'
  expect(link(arrived, abroad)?.kind).not.toBe('confirms')
})
