import { expect, test } from 'vitest'
import { ApiFailure } from '../api/failure.ts'
import { type Decision, decisionsWith } from './decisions.ts'

const memory = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  }
}
const decision = (subject: string): Decision => ({ subject, verdict: 'accept', reason: null })
const away = new ApiFailure({ code: 'server-away', kind: 'unavailable', message: 'away', help: '' })

test('a decision waits while the server is away, outlives the page, and is sent once, in its order', async () => {
  const keep = memory()
  const sent: string[] = []
  let isAway = true
  const means = {
    keep,
    whenKept: () => {},
    post: async ({ subject }: Decision) => {
      if (isAway) throw away
      sent.push(subject)
      return null
    },
  }
  const before = decisionsWith(means)
  before.decide(decision('l-1'))
  before.decide(decision('l-2'))
  await before.send()
  expect(before.waiting('l-1')).toEqual(decision('l-1'))

  const after = decisionsWith(means)
  expect(after.snapshot().map(({ subject }) => subject)).toEqual(['l-1', 'l-2'])
  isAway = false
  await Promise.all([after.send(), after.send()])
  expect(sent).toEqual(['l-1', 'l-2'])
  expect(after.snapshot()).toEqual([])
  expect(decisionsWith(means).snapshot()).toEqual([])
})

test('what the server refuses is kept with its words and does not hold up the rest', async () => {
  const decisions = decisionsWith({
    keep: memory(),
    whenKept: () => {},
    post: async ({ subject }) => {
      if (subject === 'gone')
        throw new ApiFailure({ code: 'finding-not-found', kind: 'not-found', message: 'It is gone.', help: '' })
      return null
    },
  })
  decisions.decide(decision('gone'))
  decisions.decide(decision('l-2'))
  await expect.poll(() => decisions.snapshot()).toEqual([{ ...decision('gone'), refused: 'It is gone.' }])
})

test('what cannot be read from the browser is not there', () => {
  const keep = { getItem: () => '{broken', setItem: () => {} }
  expect(decisionsWith({ keep, whenKept: () => {}, post: async () => null }).snapshot()).toEqual([])
})
