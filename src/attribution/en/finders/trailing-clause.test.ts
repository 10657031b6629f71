import { expect, test } from 'vitest'
import { attributed, foundBy } from '../../../../test/support/marked.ts'
import { trailingClause } from './trailing-clause.ts'

test.each([
  '[content|The bill would pass], [source|the minister] [cue|said].',
  '[content|The bill would pass], [cue|said] [source|Ana Sousa, a minister].',
  '[content|The bill would pass], [cue|said] [source|Ana Sousa].',
  '[content|Talks are over], [source|he] [cue|added] on Friday.',
  '[content|The port, once full, is empty], [source|the mayor] has [cue|said].',
  '[content|Two ships sank], [source|the mayor] [cue|told] reporters.',
  '[content|Two ships sank], [source|the mayor] [cue|said] Monday.',
  '[content|Two ships sank], [source|port officials] [cue|say].',
])('%s', (example) => {
  expect(foundBy(trailingClause, example)).toEqual([attributed(example)])
})

test.each([
  'The bill would pass, the minister did not say.',
  'Late on Friday, the minister said that the bill would pass.',
  'So, she said.',
  'In a statement on Tuesday, the company denied wrongdoing.',
  'At the height of the storm, the mayor announced the end of the strike.',
  'The bill, the paper, the saying.',
])('nothing trails: %s', (text) => {
  expect(foundBy(trailingClause, text)).toEqual([])
})
