import { expect, test } from 'vitest'
import { englishClocks } from './clocks.ts'

test.each([
  ['the guest had returned', 'before'],
  ['he left when the war was over', 'before'],
  ['the ship sank and was lost', 'before'],
  ['the port is closed', 'during'],
  ['the guest may be on the way', 'during'],
  ['the port would open', 'after'],
  ['he will not say what he did', 'after'],
  ['the talks in May failed', 'before'],
  ['Will Tavira left', 'before'],
  ['the end of the strike', null],
] as const)('the first verb of “%s” lies %s the saying', (content, tense) => {
  expect(englishClocks.tenseOf(content)).toBe(tense)
})

test('words that point to another day', () => {
  expect(englishClocks.isLater(', the mayor later revealed')).toBe(true)
  expect(englishClocks.isLater(', the mayor revealed')).toBe(false)
  expect(englishClocks.isElsewhere('On the day of the vote, she said so.')).toBe(true)
  expect(englishClocks.isElsewhere('She said so last year.')).toBe(true)
  expect(englishClocks.isElsewhere('She said so at length.')).toBe(false)
  expect(englishClocks.subordinates(', nine days after ')).toBe(true)
  expect(englishClocks.subordinates(', the mayor ')).toBe(false)
})

test('a date may tell who it is, or what came before', () => {
  expect(englishClocks.describes(', who took office in ')).toBe(true)
  expect(englishClocks.describes(', appointed on ')).toBe(true)
  expect(englishClocks.describes(', speaking on ')).toBe(false)
  expect(englishClocks.describes(' on ')).toBe(false)
  expect(englishClocks.comesAfter('Ever since the vote on ')).toBe(true)
  expect(englishClocks.comesAfter('On ')).toBe(false)
  expect(englishClocks.comesAfter('Soon after the vote on ')).toBe(false)
})

test('who goes on from the words before', () => {
  expect(['He', 'they', 'the mayor', 'Sousa'].map((source) => englishClocks.goesOn(source))).toEqual([
    true,
    true,
    false,
    false,
  ])
})
