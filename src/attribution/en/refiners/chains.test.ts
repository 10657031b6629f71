import { expect, test } from 'vitest'
import { analyse, english } from '#language'
import { analysed } from '../../../../test/support/marked.ts'
import { attribution } from '../../attribution.ts'
import { findAttributions } from '../../find.ts'
import { englishRules } from '../order.ts'
import { chains } from './chains.ts'

/** Each attribution as "outer > inner: content". */
function chained(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }]
  const read = analyse({ text, blocks, published: { edtf: null, basis: 'unknown' } }, english)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return findAttributions(read, englishRules).map(
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
  ['Peter Osk said that it was the same broken system that she claims the council is going to mend.', []],
  ['Peter Osk said he would keep the ferries that Ada Nkemelu claimed the council was going to sell.', []],
  ['Peter Osk said that Ada Nkemelu claimed the council was going to sell the ferries.', ['Ada Nkemelu']],
  ['Peter Osk said the port was shut and that Ada Nkemelu claimed the ferries were sold.', ['Ada Nkemelu']],
])('within what is said, a clause that tells more of a noun is no claim: %s', (text, expected) => {
  const [start, end] = [text.indexOf('said'), text.length - 1]
  const outer = attribution({
    rule: 'outer',
    because: 'b',
    confidence: 0.9,
    source: { start: 0, end: 'Peter Osk'.length },
    cue: { start, end: start + 'said'.length },
    content: { start: start + 'said '.length, end },
  })
  const inner = chains([outer], analysed(text)).filter(({ why }) => why.rule !== 'outer')
  expect(inner.map(({ source }) => source.map((part) => text.slice(part.start, part.end)).join())).toEqual(expected)
})

test('what is more likely not there passes nothing on', () => {
  const text = 'Peter Osk seems sure that Ada Nkemelu said the port was shut.'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const likely = (rule: string, confidence: number, source: string, cue: string, content: string) =>
    attribution({ rule, because: 'b', confidence, source: at(source), cue: at(cue), content: at(content) })
  const inner = likely('inner', 0.9, 'Ada Nkemelu', 'said', 'the port was shut')
  const viaOf = (confidence: number) => {
    const outer = likely('outer', confidence, 'Peter Osk', 'seems sure', 'that Ada Nkemelu said the port was shut')
    return chains([outer, inner], analysed(text)).find(({ why }) => why.rule === 'inner')?.via?.length ?? 0
  }
  expect([viaOf(0.3), viaOf(0.6)]).toEqual([0, 1])
})

test.each([
  'The agency said, citing the weather, that the ferry would not sail.',
  'Ada Nkemelu told Norwire that the ferry would not sail.',
  'Ada Nkemelu said the ferry would not sail.',
])('a reason, a listener or nobody is no link of a chain: %s', (text) => {
  expect(chained(text).filter((line) => line.includes(' > '))).toEqual([])
})
