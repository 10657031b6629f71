import { expect, test } from 'vitest'
import { findingsIn } from '../../test/support/findings.ts'

const hypotheses = (text: string) =>
  findingsIn(text).hypotheses.map(({ question, text: own, likelihood }) => ({ question, text: own, likelihood }))

test('an explanation answers the question before it', () => {
  expect(hypotheses('Why is Norway selling the port? The most likely explanation is that Norway needs money.')).toEqual(
    [{ question: 'Why is Norway selling the port?', text: 'Norway needs money', likelihood: 'likely' }],
  )
})

test('an assessment that denies is the hypothesis it denies, and unlikely', () => {
  expect(hypotheses('Norway’s visits show that Norway does not follow Sweden in everything.')).toEqual([
    expect.objectContaining({ text: 'Norway follows Sweden in everything', likelihood: 'unlikely' }),
  ])
})

test.each(['The report shows that Norway lost money.', 'Ministers suggested that Norway sell the port.'])(
  'what somebody says is no assessment of the text: %s',
  (text) => {
    expect(hypotheses(text)).toEqual([])
  },
)
