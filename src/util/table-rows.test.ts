import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableRows } from './table-rows.ts'

const texts = (table: string) => tableRows(table).map(({ line, cells }) => [line, ...cells.map(({ text }) => text)])

test('rows with the lines they start on; quoted cells hold marks, line ends and quotation marks', () => {
  expect(texts('a,b\r\n"1,\n2","say ""so"""\r\n,x,\n')).toEqual([
    [1, 'a', 'b'],
    [2, '1,\n2', 'say "so"'],
    [4, '', 'x', ''],
  ])
  expect(texts('a;b\n1,5;2')).toEqual([
    [1, 'a', 'b'],
    [2, '1,5', '2'],
  ])
  expect(texts('')).toEqual([])
  expect(texts('"open')).toEqual([[1, 'open']])
})

test('whatever comes in, the cells stand where they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', ' ') }), (text) => {
      for (const { cells } of tableRows(text))
        for (const { text: words, start, end } of cells)
          expect([text.slice(start, end), text.slice(start, end).replaceAll('""', '"')]).toContain(words)
    }),
  )
})
