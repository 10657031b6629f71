import { expect, test } from 'vitest'
import { attributed, foundBy } from '../../../../test/support/marked.ts'
import { quotedAsSaying } from './quoted-as-saying.ts'

test.each([
  '[source|The envoy] was [cue|quoted by the agency as saying] that [content|the ferry would sail].',
  '[source|The mayor] was [cue|quoted as saying] [content|the bridge would open in May].',
])('%s', (example) => {
  expect(foundBy(quotedAsSaying, example)).toEqual([attributed(example)])
})

test.each(['The price was quoted in francs.', 'It was as if saying no were a sin.'])('nobody quoted: %s', (text) => {
  expect(foundBy(quotedAsSaying, text)).toEqual([])
})
