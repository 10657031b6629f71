import { expect, test } from 'vitest'
import { namingsBy } from '../../../test/support/namings.ts'
import { postHolder } from './post-holder.ts'

test.each([
  ['[post|The Icelandic president] left.', 'post', 'Icelandic president', { role: 'president', of: 'Iceland' }],
  [
    '[post|Portugal’s foreign minister] left.',
    'post',
    'Portugal’s foreign minister',
    { role: 'foreign minister', of: 'Portugal' },
  ],
  ['[post|The president] left.', 'post', 'president', { role: 'president', of: null }],
  ['A [people|Portuguese general] left.', 'people', 'Portuguese general', { role: 'general', of: 'Portugal' }],
])('%s', (marks, kind, name, role) => {
  expect(namingsBy(postHolder, marks)).toEqual([{ marks, kind, name, type: 'office', role, speaksFor: null }])
})

test('the spokesman of a body speaks for it', () => {
  const [holder] = namingsBy(postHolder, 'The spokesman for the Kremlin left.')
  expect(holder).toEqual({
    marks: '[post|The spokesman for the Kremlin] left.',
    kind: 'post',
    name: 'spokesman for the Kremlin',
    type: 'office',
    role: { role: 'spokesman', of: 'Kremlin' },
    speaksFor: 'Kremlin',
  })
})

test.each(['The minister left.', 'A president left.', 'Every general knows.'])(
  'a post that points to nobody: %s',
  (text) => {
    expect(namingsBy(postHolder, text)).toEqual([])
  },
)
