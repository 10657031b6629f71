import { expect, test } from 'vitest'
import { polarQuestion } from './polar.ts'

test.each([
  ['no soldiers of the legion were there', 'Were any soldiers of the legion there?'],
  ['nobody had been hurt', 'Had anybody been hurt?'],
  ['there was no explosion at the plant', 'Was there any explosion at the plant?'],
  ['the bridge had not been inspected', 'Had the bridge been inspected?'],
  ['the mayor was never in London', 'Was the mayor in London?'],
  ['the bridge had been inspected', null],
  ['not a word', null],
])('%s: %s', (stated, question) => {
  expect(polarQuestion(stated)).toBe(question)
})
