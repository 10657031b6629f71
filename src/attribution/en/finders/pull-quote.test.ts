import { expect, test } from 'vitest'
import { attributed, foundBy } from '../../../../test/support/marked.ts'
import { pullQuote } from './pull-quote.ts'

test.each([
  '[content|“The port is ours. It stays so.”] [cue|―] [source|Ana Sousa]',
  '[content|"The port is ours."] [cue|—] [source|Rui Tavira, 42].',
  '[content|“The port is ours.”][cue|–] [source|The mayor of Tavira]',
])('%s', (example) => {
  expect(foundBy(pullQuote, example)).toEqual([attributed(example, { form: 'direct' })])
})

test.each([
  '“The port is ours” – so the mayor began, and went on for an hour about ships and the price of fish in the town.',
  'The port is ours ― Ana Sousa',
  '“The port is ours,” she said.',
])('no pull quote: %s', (text) => {
  expect(foundBy(pullQuote, text)).toEqual([])
})
