import { expect, test } from 'vitest'
import { attributed, foundBy } from '../../../../test/support/marked.ts'
import { accordingTo } from './according-to.ts'

test.each([
  '[cue|According to] [source|the ministry], [content|nobody was hurt].',
  '[content|Nobody was hurt], [cue|according to] [source|the ministry].',
  '[content|Nobody was hurt] [cue|according to] [source|a spokesman for the port].',
  '[cue|According to] [source|a statement] on Monday, [content|nobody was hurt].',
  'On May 3, [cue|according to] [source|the ministry], [content|nobody was hurt].',
  'But [cue|according to] [source|Rui Tavira, a port official], [content|two ships sank].',
  '[content|Two ships sank], [cue|according to] [source|the Harbour Courier].',
  '[content|Two ships sank], [cue|according to] [source|him].',
  'It was a meeting that, [cue|according to] [source|the ministry], [content|nobody had planned].',
])('%s', (example) => {
  expect(foundBy(accordingTo, example)).toEqual([attributed(example)])
})

test.each(['All went according to plan.', 'Seats are given according to age and rank.', 'According to the ministry.'])(
  'nobody says so: %s',
  (text) => {
    expect(foundBy(accordingTo, text)).toEqual([])
  },
)
