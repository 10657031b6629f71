import { expect, test } from 'vitest'
import { shinglesOf } from '#util'
import { sharedRuns } from './shared-runs.ts'

const runsIn = (a: string, b: string) => {
  const whole = (text: string) => shinglesOf(text, [{ start: 0, end: text.length }])
  return sharedRuns(whole(a), whole(b)).map((run) => [a.slice(run.a.start, run.a.end), b.slice(run.b.start, run.b.end)])
}

test('a run reaches over the words that both texts have, whatever stands between them', () => {
  expect(
    runsIn('Late on Friday: the ships had left the port, he said.', 'We know “the ships had left the Port”.'),
  ).toEqual([['the ships had left the port', 'the ships had left the Port']])
})

test('turns of phrase are no runs', () => {
  expect(runsIn('he said on Monday that it was', 'they wrote he said on Monday what was it')).toEqual([])
})

test('of several places the one that goes on longest is taken, and no word of the first text is in two runs', () => {
  const a = 'one two three four five six seven eight'
  expect(runsIn(a, 'one two three four five and then one two three four five six seven')).toEqual([
    ['one two three four five six seven', 'one two three four five six seven'],
  ])
})

test('a text of one word over and over is walked in time', () => {
  const refrain = 'so '.repeat(20_000)
  expect(runsIn(refrain, refrain).length).toBeGreaterThan(0)
})
