import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEdtf } from '#util'
import { analysed, datesIn } from '../../../../test/support/marked.ts'

test.each([
  'She left on [2031-05-12 inferred|Monday], came back [2031-05-13 inferred|a day later], and spoke on [2031-05-14 inferred|Wednesday].',
  'It began on [2031-03-01 inferred|1 March]. Nobody came. [2031-03-02 inferred|The next day] she left.',
  '[2031-03-02 text|2 March 2031] saw the end; [2031-03-04 inferred|two days later] she left. [2031-03-05 inferred|A day later] he did.',
  'She left [2031-05-14 inferred|today]. In [2031-06 text|June 2031], he followed.',
  'In [2030-08 text|August of 2030], not in all of [2030 text|2030].',
])('each expression counts from those before it: %s', (example) => {
  expect(datesIn(example)).toBe(example)
})

test('a day without a year takes the one last written where the document has no date', () => {
  const example = 'On [2029-03-01 text|1 March 2029] she left. On [2029-04-02 inferred|2 April] he did.'
  expect(datesIn(example, null)).toBe(example)
})

test('a day with an open year is no day to count from', () => {
  const example = 'On [XXXX-04-02 inferred|2 April] she left. [null unknown|Two days later] he did.'
  expect(datesIn(example, null)).toBe(example)
})

const pieces =
  'On In By since until from to the last next this that July May March Monday Friday week year years day two 24 30 31 1999 2031 264 BC 9999 10000 12 a.m. p.m. 3:15 and - – , . quarter first half summer ago later earlier every daily now recently century 1990s Christmas Easter мая 5月 😀 \u200B'.split(
    ' ',
  )

test('whatever the words, expressions are in order, apart from one another, and dated in EDTF or not at all', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme', maxLength: 5 })),
        {
          maxLength: 40,
        },
      ),
      fc.constantFrom('2031-05-14', '2031', '0001-01-01', '9999-12-31', null),
      (words, published) => {
        const text = words.join(' ')
        let last = 0
        for (const { start, end, edtf, value } of analysed(text, published).dates) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(value).not.toBe('')
          if (edtf !== null) expect(isEdtf(edtf), `${edtf} in ${text}`).toBe(true)
          last = end
        }
      },
    ),
    { numRuns: 400 },
  )
})
