import { expect, test } from 'vitest'
import { analysed, attributed, foundBy } from '../../../../test/support/marked.ts'
import { reportingClause } from './reporting-clause.ts'

test.each([
  '[source|The minister] [cue|said] that [content|the bill would pass].',
  '[source|The minister] [cue|said] [content|the bill would pass].',
  '[source|The minister] [cue|said] that [content|on 3 May the bill would pass].',
  '[source|The minister] [cue|said] that [content|if it rained, the bill would pass].',
  '[source|She] has [cue|repeatedly said] that [content|she will not run].',
  'On May 3, [source|his spokesman Rui Tavira] [cue|announced] that [content|the two had met].',
  'On Monday [source|Tavira] [cue|claimed] [content|the port was open].',
  '[source|Officials] [cue|told] reporters on Friday that [content|talks were over].',
  '[source|She] [cue|told] the Harbour Courier [content|the bill would pass].',
  '[source|The mayor] [cue|said] last week [content|the port was closed].',
  '[source|The mayor] [cue|said] Monday that [content|the port was closed].',
  '[source|The mayor] [cue|said] [content|Monday was a hard day].',
  '[source|Officials] [cue|say] [content|they have lost].',
  '[source|Rui Tavira, a spokesman for the port], [cue|said] that [content|two ships had sunk].',
  '[source|Tavira and Sousa] [cue|argued] that [content|the port should close].',
  'The harbour burned, and [source|the mayor] [cue|warned] that [content|the wind would turn].',
  '[source|The minister] [cue|said] that [content|the bill would pass]; nobody clapped.',
  '[source|The minister] [cue|said] that [content|“the bill is dead” and would not come back].',
  '[source|The minister] [cue|said] that [content|the bill was “dead and gone”].',
  '[source|The minister] [cue|said] that [content|“the bill is dead.”]',
  '[source|The minister] [cue|said] that [content|"the bill is dead" and would not come back].',
])('%s', (example) => {
  expect(foundBy(reportingClause, example)).toEqual([attributed(example)])
})

test.each([
  ['[source|The minister] [cue|denied] that [content|he had left].', { polarity: 'negative' }],
  ['[source|She] [cue|doubted] that [content|he had left].', { polarity: 'questioned' }],
  ['[source|Analysts] [cue|believe] [content|he has left].', { modality: 'believed' }],
  ['[source|The mayor] [cue|promised] that [content|the port would open].', { modality: 'intended' }],
] as const)('the verb settles it: %s', (example, difference) => {
  expect(foundBy(reportingClause, example)).toEqual([attributed(example, difference)])
})

test('a speaker who reports another makes two claims', () => {
  const [outer, inner] = [
    '[source|The mayor] [cue|said] that [content|the minister claimed that nobody was hurt].',
    'The mayor said that [source|the minister] [cue|claimed] that [content|nobody was hurt].',
  ]
  expect(foundBy(reportingClause, outer)).toEqual([attributed(outer), attributed(inner)])
})

test.each([
  'The minister did not say that the bill would pass.',
  'The minister never claimed that the bill would pass.',
  'If he says that the bill will pass, shares will rise.',
  'The mayor would say that the port is safe.',
  'The claim that the bill would pass was false.',
  'The minister’s claim that the bill would pass was false.',
  'The report that he had left was false.',
  'It was claimed that the bill would pass.',
  'Nobody has claimed that the bill would pass.',
  'No minister said that the bill would pass.',
  'Tavira rejected claims that the bill would pass.',
  'Amid reports that the bill would pass, shares rose.',
  'To say that the bill would pass is bold.',
  'The bill, said a minister, is dead.',
  'She said so.',
  'The rock that fell said nothing.',
])('nobody is reported: %s', (text) => {
  expect(foundBy(reportingClause, text)).toEqual([])
})

test('a clause led by “that” is surer than one without', () => {
  const confidence = (text: string) => {
    const all = analysed(text)
    return all.sentences.flatMap((sentence, index) => reportingClause({ analysed: all, sentence, index }))[0]
      ?.confidence
  }
  expect(confidence('She said that it was over.')).toBeGreaterThan(confidence('She said it was over.') ?? 1)
})
