import { expect, test } from 'vitest'
import { explainedClaimSchema } from '#contract'
import { explained } from './explain.ts'
import { readDocument } from './read-document.ts'

const text =
  'Omar Hale, the harbour master, said on Friday that the troops had left the town. The bridge was believed to be closed.'
const reading = readDocument(
  { bytes: new TextEncoder().encode(text), mediaType: 'text/plain', address: 'a.txt' },
  { published: '2031-05-14', verbatim: true },
  null,
)

test('each claim is told with its passage, its speaker, and what its clocks rest on', () => {
  const [said] = explained(reading, 0.5)
  expect(said).toMatchObject({ speaker: 'omar-hale', speakerName: 'Omar Hale', shown: true })
  expect(said?.speakerWhy).toContain('names Omar Hale')
  expect(text.slice(...(said?.passage ?? [0, 0]))).toBe(
    'Omar Hale, the harbour master, said on Friday that the troops had left the town.',
  )
  expect(said?.clocks.map(({ clock, edtf, because }) => [clock, edtf, because])).toEqual([
    ['saidOn', '2031-05-09', 'the words “Friday”'],
    ['about', '../2031-05-09', 'an upper bound: by the day of the article, or of the saying'],
    ['knownFrom', '2031-05-09', 'public when it was said'],
  ])
})

test('what the threshold leaves out is told too, with its confidence', () => {
  const all = explained(reading, 0.75)
  expect(all.map(({ shown }) => shown)).toEqual([true, false])
  expect(all[1]?.shownWhy).toMatch(/below the threshold, 0\.75/u)
  for (const claim of all) explainedClaimSchema.parse(claim)
})
