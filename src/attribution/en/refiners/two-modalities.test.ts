import { expect, test } from 'vitest'
import { analysed, marked, shown } from '../../../../test/support/marked.ts'
import { findAttributions } from '../../find.ts'
import { reportingClause } from '../finders/reporting-clause.ts'
import { twoModalities } from './two-modalities.ts'

const found = (text: string) =>
  findAttributions(analysed(text), { finders: [reportingClause], refiners: [twoModalities] }).map(
    (each) => shown(text, { ...each, source: [], cue: [] }).marks,
  )

test('what is claimed outright and what is only possible are two claims', () => {
  const { text } = marked('He claimed that the guest had left and might be on the way home.')
  expect(found(text)).toEqual([
    'He claimed that [content|the guest had left] and might be on the way home.',
    'He claimed that the guest had left and [content|might be on the way home].',
  ])
})

test.each([
  'He claimed that [content|the guest had left and was on the way home].',
  'He claimed that [content|the guest might leave and go home].',
  'He claimed that [content|the guest would stay but would pay for the room].',
  'He claimed that [content|the guest had left and could not be reached].',
  'He claimed that [content|Sousa and perhaps others had left the port].',
])('one claim: %s', (example) => {
  expect(found(marked(example).text)).toEqual([example])
})
