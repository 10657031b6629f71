import { expect, test } from 'vitest'
import { actorIdSchema } from '#model'
import type { Account } from './account.ts'
import { englishVersions } from './en/english.ts'
import { linksOf } from './links-of.ts'
import { questionsOf } from './questions-of.ts'

const account = (id: string, speaker: string, day: string | null, cue: string, content: string): Account => ({
  id,
  speaker,
  actor: actorIdSchema.parse(speaker.toLowerCase()),
  bodies: [],
  saidOn: day === null ? { edtf: null, basis: 'unknown' } : { edtf: day, basis: 'text' },
  about: { edtf: null, basis: 'unknown' },
  cue,
  content,
  polarity: 'positive',
  modality: 'asserted',
  origin: 'o-1',
})

const accounts = [
  account('c2', 'Lukashenko', '2023-06-27', 'indicating', 'Prigozhin had arrived in Belarus to begin his exile'),
  account('c3', 'Lukashenko', '2023-06-27/2023-07-18', 'revealed', 'the story had taken a different turn'),
  account('c4', 'Lukashenko', '2023-07-06', 'claimed', 'Prigozhin had returned to Russia'),
  account('c6', 'Ministry', '2023-07-08', 'to show', 'no Wagner Group soldiers were there'),
  account('c7', 'Kremlin', null, 'confirmed', 'Lukashenko’s version of events'),
  account(
    'c8',
    'Peskov',
    '2023-07-10',
    'announced',
    'the Russian president held a lengthy meeting on June 29 with Prigozhin',
  ),
  account('c9', 'Putin', '2023-07-14', 'revealed', 'he had offered Wagner Group soldiers the opportunity to fight on'),
  account('c10', 'Putin', null, 'described', 'those involved in the mutiny as betrayers'),
]
const links = linksOf(accounts, englishVersions)

test('links what an account’s words take up, and places that cannot both hold', () => {
  expect(links.map(({ b, kind, a }) => `${b} ${kind} ${a}`)).toEqual([
    'c3 revises c2',
    'c4 revises c2',
    'c8 supports c4',
    'c9 revises c10',
    'c7 confirms c4',
  ])
})

test('a question has its answers, with who held them from when to when', () => {
  expect(questionsOf(accounts, links, englishVersions)).toMatchObject([
    { question: 'How does Putin speak of them, 14 July 2023?', kind: 'stance' },
    {
      question: 'Where was Prigozhin, 27 June to 6 July 2023?',
      kind: 'place',
      versions: [
        {
          answer: 'Belarus',
          accounts: ['c2'],
          holders: [{ name: 'Lukashenko', from: { edtf: '2023-06-27' }, to: { edtf: '2023-07-06' } }],
        },
        { answer: 'Russia', accounts: ['c3', 'c4', 'c7'], confirmed: 'c7' },
      ],
    },
  ])
})

test('the order in which accounts of different days are given does not matter', () => {
  const dated = accounts.filter(({ id }) => id === 'c2' || id === 'c4' || id === 'c8')
  expect(linksOf(dated.toReversed(), englishVersions)).toEqual(linksOf(dated, englishVersions))
})
