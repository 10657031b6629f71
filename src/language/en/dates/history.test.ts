import { expect, test } from 'vitest'
import { timesIn } from '../../../../test/support/marked.ts'

const opening =
  'The city fell in [DATE 1862-03|March 1862]. On [DATE 1862-04-12|April 12, 1862], the fort was lost, and in [DATE 1862-05|May 1862] the river. '

test.each([
  `${opening}On [DATE 1862-07-03|July 3], the army came back. It had not been so since [DATE 1848|1848], or since [DATE 1846|1846]. On [DATE 1862-08-02|August 2] it left.`,
  `${opening}In [DATE 1862-12|December 1862] the bridges went, and in [DATE 1863-02|February] the roads, as in [DATE 1812|1812] and [DATE 1806|1806].`,
  `${opening}[DATE 1864|1864] saw the end. In [DATE 1864-06|June] nothing was left in place, as in [DATE 1860|1860] and [DATE 1861|1861].`,
])('a history goes on in the year last told of: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test('news that remembers is no history', () => {
  const example =
    'The mayor spoke on [DATE 2031-05-12|Monday]. The port was built in [DATE 1862|1862], burnt in [DATE 1864|1864] and closed on [DATE 2031-05-03|3 May].'
  expect(timesIn(example)).toBe(example)
})
