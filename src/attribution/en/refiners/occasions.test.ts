import { expect, test } from 'vitest'
import { analysed } from '../../../../test/support/marked.ts'
import { findAttributions } from '../../find.ts'
import { reportingClause } from '../finders/reporting-clause.ts'
import { occasions } from './occasions.ts'

const occasion = (text: string) =>
  findAttributions(analysed(text), { finders: [reportingClause], refiners: [occasions] }).map((found) => found.occasion)

test.each([
  ['At a press conference, the mayor said that it was over.', 'press conference'],
  ['The mayor said in a televised speech on Friday that it was over.', 'televised speech'],
  ['During the hearing, the mayor said that it was over.', 'hearing'],
  ['The mayor said that it was over.', null],
  ['The mayor said that he had been wrong in a speech.', null],
  ['At the port, the mayor said that it was over.', null],
])('%s', (text, expected) => {
  expect(occasion(text)).toEqual([expected])
})

test('the occasion of another sentence is not borrowed', () => {
  expect(occasion('He spoke at a press conference. The mayor said that it was over.')).toEqual([null])
})
