import { expect, test } from 'vitest'
import { findingsIn } from '../../test/support/findings.ts'

const outlook = (text: string) =>
  findingsIn(text).indicators.map(({ kind, text: own, condition, consequence }) => ({
    kind,
    text: own,
    condition,
    consequence,
  }))

test.each([
  [
    'Sending Norwegian soldiers to Mali would risk provoking protests in Norway.',
    'condition',
    'Sending Norwegian soldiers to Mali',
  ],
  ['Norway would leave the union if Sweden closed the border.', 'condition', 'if Sweden closed the border'],
  ['If Norway closes the port, Sweden will sue.', 'condition', 'If Norway closes the port'],
  [
    'A Norwegian minister who is distracted by Mali will have less time for Sweden.',
    'condition',
    'A Norwegian minister who is distracted by Mali',
  ],
])('%s', (text, kind, condition) => {
  expect(outlook(text)).toEqual([expect.objectContaining({ kind, condition })])
})

test('lookouts, doubts and forecasts', () => {
  expect(outlook('Observers should watch for Norway to move more ships.')).toEqual([
    expect.objectContaining({ kind: 'watch' }),
  ])
  expect(outlook('Norway may not be able to count on Sweden.')).toEqual([
    expect.objectContaining({ kind: 'doubt', text: 'Norway may not be able to count on Sweden' }),
  ])
  expect(outlook('Norway is expected to sign the treaty in June.')).toEqual([
    expect.objectContaining({ kind: 'forecast' }),
  ])
})

test.each([
  'Reporters asked if Norway would pay.',
  'If you save early, your money may grow.',
  'Norway would have won if Sweden had helped.',
])('none: %s', (text) => {
  expect(outlook(text)).toEqual([])
})
