import { expect, test } from 'vitest'
import { reportsOf } from './reports-of.ts'

const said = { published: '2024-05-04', outlet: '' }
const partsOf = (text: string) => reportsOf({ text, files: [] }, said).map(({ part, value }) => [part, value])

test('lines of addresses are addresses, and a text that has one in it stays a text', () => {
  expect(partsOf(' https://a.example/1\nhttp://b.example/2 \n')).toEqual([
    ['address', 'https://a.example/1'],
    ['address', 'http://b.example/2'],
  ])
  expect(partsOf('See https://a.example/1\nfor more.')).toEqual([['text', 'See https://a.example/1\nfor more.']])
  expect(partsOf(' \n')).toEqual([])
})

test('files come first, and all with what was said of them', () => {
  const file = new File(['x'], 'a.txt')
  expect(reportsOf({ text: 'Words.', files: [file] }, said)).toEqual([
    { part: 'file', value: file, ...said },
    { part: 'text', value: 'Words.', ...said },
  ])
})
