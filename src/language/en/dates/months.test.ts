import { expect, test } from 'vitest'
import { datesIn, timesIn } from '../../../../test/support/marked.ts'

test.each([
  'It fell in [2030-08 text|Aug. 2030].',
  'It fell in [2030-08 text|August of 2030].',
  'It fell in [2030-10 text|October, 2030].',
  'It fell in [2030-08 text|August 2030], and in [2030-10 text|late October 2030].',
  'It fell between [2030-05/2030-08 text|May] and [2030-05/2030-08 text|August 2030].',
])('written out: %s', (example) => {
  expect(datesIn(example)).toBe(example)
  expect(datesIn(example, null)).toBe(example)
})

test.each([
  'In [2031-07 inferred|July], they will leave.',
  'They left in [2030-12 inferred|December].',
  'They left [2030-12 inferred|last December].',
  'They left [2030-05 inferred|last May].',
  'They have been there since [2030-11/.. inferred|November].',
  'They leave [2032-05 inferred|next May].',
  'They left in [2031-03 inferred|early March], or in [2031-03 inferred|mid-March].',
  'They left in [2030-09 inferred|September].',
  'It began in [2015 text|2015]; in [2015-10 inferred|October of that year] it ended.',
  'They will leave in [2031-11 inferred|November].',
  'They left in [2030-03 inferred|March last year].',
  'A [2031-04 inferred|April] storm closed the port.'.replace('A ', 'An '),
  'The [2031-03 inferred|March] figures were worse than those of [2031-02 inferred|February] and [2031-01 inferred|January].',
])('a bare month is the nearest, on the side that its words tell: %s', (example) => {
  expect(datesIn(example)).toBe(example)
})

test('without a document date a month takes the year last spoken of, and else stays open', () => {
  const known = 'In [2029 text|2029] it began. It ended in [2029-07 inferred|July].'
  expect(datesIn(known, null)).toBe(known)
  const open = 'It ended in [XXXX-07 inferred|July].'
  expect(datesIn(open, null)).toBe(open)
})

test.each([
  'They march in line.',
  'May I? They may.',
  'Theresa May left with April Hobbs and August Lund.',
  'Mr. March spoke of a march.',
])('no month: %s', (text) => {
  expect(timesIn(text)).toBe(text)
})
