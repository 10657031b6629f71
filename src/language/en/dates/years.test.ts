import { expect, test } from 'vitest'
import { datesIn, timesIn } from '../../../../test/support/marked.ts'

test.each([
  'It fell in [2029 text|2029].',
  'It has stood since [1999/.. text|1999].',
  'It stands until [../2035 text|2035].',
  'It was due by [../2030 text|mid-2030].',
  'It stood between [1914/1918 text|1914] and [1914/1918 text|1918].',
  'It stood from [1914/1918 text|1914] to [1914/1918 text|1918].',
  'The war of [1914/1918 text|1914]-[1914/1918 text|18] was long.',
  'The ([1955/1963 text|1955]-[1955/1963 text|1963]) era was long.',
  'The [2003 text|2003] invasion followed.',
  'They came as late as [2019 text|2019].',
  'Harland, who died in [1998 text|late 1998], and his [1996 text|1996] book.',
  'In [2000 text|the year 2000] it ended.',
  'It grew in [2029 text|fiscal 2029], and in [2030 text|the fiscal year 2030].',
  'Not since [1998/.. text|1998] had it rained, the class of [1997 text|’97] said.',
  'In [2016 text|2016], 2,000 people left.',
  'It came [2029 text|early in 2029] and went at [2030 text|the end of 2030].',
])('%s', (example) => {
  expect(datesIn(example)).toBe(example)
  expect(datesIn(example, null)).toBe(example)
})

test.each([
  'It began in [DATE BC0264|264 BC] and ended in [DATE BC0241|241 B.C.].',
  'It lasted from [DATE BC0264|264] to [DATE BC0241|241 BC].',
  'It was built in [DATE 0079|79 AD].',
])('before and after Christ: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test('our dates do not reach back before Christ', () => {
  expect(datesIn('It began in 264 BC.')).toBe('It began in [null unknown|264 BC].')
})

test.each([
  'An army of 2000 soldiers came.',
  'They pay up to 2000 rubles.',
  'From 2000 to 1500 people left.',
  'Room 2031 was empty.',
  'It is up by 2030.5 points.',
  'Lines 1999-01 were cut.',
  'It cost $1999, or £2000.',
  'Flight 1549 landed, and Flight 2031 did not.',
  'About 1500 people and 2000 police came.',
  'The year 12025 is far.',
  'They won 2012-1998 on points.',
  'It weighs 1600 kg.',
])('no year: %s', (text) => {
  expect(timesIn(text)).toBe(text)
})

test.each([
  'It was built in [DATE 199|the 1990s].',
  'It was built in [DATE 198|the late 1980s], or [DATE 198|the ’80s].',
  'It was built in [DATE 197|the mid-1970s].',
  'It was built in [DATE 196|the sixties].',
  'It was built in [DATE 18|the 19th century].',
  'It was built in [DATE 19|the early twentieth century].',
  'A [DATE 18|19th-century] wall stands.',
  'It was built in [DATE BC08|the 9th century BC].',
])('decades and centuries: %s', (example) => {
  expect(timesIn(example)).toBe(example)
})

test('decades and centuries as EDTF', () => {
  const example = 'Since [199X text|the 1990s], or in [19XX text|the 20th century].'
  expect(datesIn(example.replace('199X', '199X/..'))).toBe(example.replace('199X', '199X/..'))
})
