import { expect, test } from 'vitest'
import { analysed, marked, rangesOf } from '../../../../test/support/marked.ts'
import { attribution } from '../../attribution.ts'
import { formAndModality } from './form-and-modality.ts'

function refined(content: string, before: Partial<Parameters<typeof attribution>[0]> = {}) {
  const words = marked(`[source|She] [cue|said] that [content|${content}].`)
  const at = (role: string) => rangesOf(words, role)[0] ?? { start: 0, end: 0 }
  const draft = { rule: 'r', because: 'b', cue: at('cue'), content: at('content'), confidence: 1, ...before }
  const [found] = formAndModality([attribution(draft)], analysed(words.text))
  return { form: found?.form, polarity: found?.polarity, modality: found?.modality, steps: found?.why.steps.length }
}
const plain = { form: 'indirect', polarity: 'positive', modality: 'asserted', steps: 0 }

test.each([
  ['the bill would pass', {}],
  ['the bill is “dead”', { form: 'mixed', steps: 1 }],
  ['nobody was hurt', { polarity: 'negative', steps: 1 }],
  ['the guest was not there', { polarity: 'negative', steps: 1 }],
  ['the guest won’t come', { polarity: 'negative', steps: 1 }],
  ['the guest may have left', { modality: 'possible', steps: 1 }],
  ['he would probably leave', { modality: 'likely', steps: 1 }],
  ['they would leave if the port closed', { modality: 'conditional', steps: 1 }],
  ['no ship could leave “in time”', { form: 'mixed', polarity: 'negative', modality: 'possible', steps: 3 }],
  ['the noted knot held', {}],
])('%s', (content, difference) => {
  expect(refined(content)).toEqual({ ...plain, ...difference })
})

test('a month and a month’s day make nothing possible', () => {
  expect(refined('the port closed in May')).toEqual(plain)
  expect(refined('the port closed on 3 May')).toEqual(plain)
})

test('what the cue has settled stays', () => {
  expect(refined('he may leave', { modality: 'intended' })).toEqual({ ...plain, modality: 'intended' })
  expect(refined('nobody “left”', { form: 'direct', polarity: 'questioned' })).toEqual({
    ...plain,
    form: 'direct',
    polarity: 'questioned',
  })
})
