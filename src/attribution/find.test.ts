import { expect, test } from 'vitest'
import { analysed, attributed, marked, shown } from '../../test/support/marked.ts'
import { englishRules } from './en/order.ts'
import { findAttributions } from './find.ts'

const found = (text: string, kind?: 'title') =>
  findAttributions(analysed(text, '2031-05-14', kind), englishRules).map((each) => shown(text, each))

test.each([
  ['[source|The Kremlin] [cue|confirmed] that [content|the guest had left].', {}],
  ['[source|The mayor] [cue|denied] that [content|he had left].', { polarity: 'negative' }],
  ['[source|The mayor] [cue|claimed] that [content|the plan was “dead”].', { form: 'mixed' }],
  [
    '[source|The mayor] [cue|vowed] [content|to leave if the port closed, which would hurt all].',
    { modality: 'intended' },
  ],
  ['[content|“We will win,”] [source|the mayor] [cue|said] on Friday.', { form: 'direct' }],
  ['The images [cue|suggest] that [content|the ship sank].', { form: 'author', modality: 'likely' }],
] as const)('one cue makes one claim: %s', (example, difference) => {
  expect(found(marked(example).text)).toEqual([attributed(example, difference)])
})

test('claims come in the order of their cues', () => {
  const text = 'Two ships sank, the mayor said. According to the ministry, one did. The captain reportedly swam.'
  expect(found(text).map(({ marks }) => marks)).toEqual([
    '[content|Two ships sank], [source|the mayor] [cue|said]. According to the ministry, one did. The captain reportedly swam.',
    'Two ships sank, the mayor said. [cue|According to] [source|the ministry], [content|one did]. The captain reportedly swam.',
    'Two ships sank, the mayor said. According to the ministry, one did. The captain [cue|reportedly] [content|swam].',
  ])
})

test.each([
  'The mayor did not say that the port was closed.',
  'If the mayor says that the port is closed, ships turn back.',
  'The claim that the port was closed spread fast.',
  'Shares rose to $2.50 a share.',
  'Now the port is open again.',
])('nobody says anything: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('a headline says again what the text says, and makes no claim of its own', () => {
  expect(found('Mayor says that the port is closed', 'title')).toEqual([])
})
