import { expect, test } from 'vitest'
import { attributed, foundBy } from '../../../../test/support/marked.ts'
import { showing } from './showing.ts'

test.each([
  '[source|The ministry] invited reporters to tour the site [cue|to show] that [content|nobody was there].',
  '[source|The mayor] took them to the harbour [cue|to prove] that [content|it was open].',
])('%s', (example) => {
  expect(foundBy(showing, example)).toEqual([attributed(example, { form: 'act' })])
})

test.each(['The figures show that he was right.', 'He wants to show the way.', 'They had nothing to show for it.'])(
  'no deed: %s',
  (text) => {
    expect(foundBy(showing, text)).toEqual([])
  },
)
