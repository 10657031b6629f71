import { expect, test } from 'vitest'
import { analyse, english } from '#language'
import { findAttributions } from '../../find.ts'
import { englishRules } from '../order.ts'

/** Each attribution as "outer > inner: content". */
function chained(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }]
  const analysed = analyse({ text, blocks, published: { edtf: null, basis: 'unknown' } }, english)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return findAttributions(analysed, englishRules).map(
    ({ via = [], source, content }) =>
      `${[...via, ...source].map(words).join(' > ')}: ${content.map(words).join(' … ')}`,
  )
}

test.each([
  [
    'Peter Osk said that Ada Nkemelu had told the council that the camps would be closed.',
    'Peter Osk > Ada Nkemelu: the camps would be closed',
  ],
  [
    '“We will not leave the island,” the governor said, as quoted by Norwire.',
    'Norwire > the governor: “We will not leave the island,”',
  ],
  [
    'Lena Brandt said that Omar Hale had told her that Ada Nkemelu had promised that the bridge would be mended.',
    'Lena Brandt > Omar Hale > Ada Nkemelu: the bridge would be mended',
  ],
])('speech within reported speech comes with its chain: %s', (text, expected) => {
  expect(chained(text)).toContain(expected)
})

test.each([
  'The agency said, citing the weather, that the ferry would not sail.',
  'Ada Nkemelu told Norwire that the ferry would not sail.',
  'Ada Nkemelu said the ferry would not sail.',
])('a reason, a listener or nobody is no link of a chain: %s', (text) => {
  expect(chained(text).filter((line) => line.includes(' > '))).toEqual([])
})
