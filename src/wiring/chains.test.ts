import { expect, test } from 'vitest'
import { readDocument } from '#actions'
import { englishModel } from './english-model.ts'

const cast = 'Omar Hale is the harbour master. Ada Nkemelu is the governor. '

/** The claims of the last sentence as "via > speaker: content". */
function told(sentence: string): string[] {
  const bytes = new TextEncoder().encode(`${cast}\n\n${sentence}\n`)
  const given = { published: '2031-05-14', verbatim: true }
  const { claims } = readDocument({ bytes, mediaType: 'text/plain', address: 'a.txt' }, given, englishModel())
  return claims
    .filter(({ cue, confidence }) => confidence >= 0.5 && (cue[0]?.start ?? 0) > cast.length)
    .map(
      ({ via, speaker, content }) =>
        `${[...via, speaker].join(' > ')}: ${content.map(({ exact }) => exact).join(' … ')}`,
    )
}

test.each([
  [
    'Omar Hale said on Friday that Ada Nkemelu had told the council that the old camps would be closed by August.',
    'omar-hale > ada-nkemelu: the old camps would be closed by August',
  ],
  [
    'According to Norwire, Omar Hale said the troops had left the town.',
    'norwire > omar-hale: the troops had left the town',
  ],
  [
    'Omar Hale said the troops had left the town, according to Norwire.',
    'norwire > omar-hale: the troops had left the town',
  ],
  [
    'Ada Nkemelu was quoted by Norwire as saying that the ferry would sail again.',
    'norwire > ada-nkemelu: that the ferry would sail again',
  ],
  [
    'The Harbour Gazette reported on Friday, citing Omar Hale, that the ships would return.',
    'harbour-gazette > omar-hale: that the ships would return',
  ],
])('a chain of reporting goes with the innermost speaker: %s', (sentence, expected) => {
  expect(told(sentence)).toContain(expected)
})

test('who only passes on what another says claims nothing of it', () => {
  const found = told('According to Norwire, Omar Hale said the troops had left the town.')
  expect(found.filter((line) => line.startsWith('norwire:'))).toEqual([])
})
