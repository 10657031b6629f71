import { expect, test } from 'vitest'
import { attribution, refined } from './attribution.ts'

const draft = { rule: 'r', because: 'b', cue: { start: 4, end: 8 }, content: { start: 9, end: 20 }, confidence: 0.5 }

test('what a finder does not say is plain, and nobody speaks', () => {
  expect(attribution({ ...draft, source: null })).toEqual({
    source: [],
    cue: [{ start: 4, end: 8 }],
    content: [{ start: 9, end: 20 }],
    form: 'indirect',
    polarity: 'positive',
    modality: 'asserted',
    occasion: null,
    confidence: 0.5,
    why: { rule: 'r', because: 'b', steps: [] },
  })
})

test('each change is noted behind those before, and the one before stays as it was', () => {
  const first = attribution(draft)
  const second = refined(refined(first, { form: 'mixed' }, 'quoted'), { polarity: 'negative' }, 'a negation')
  expect([second.form, second.polarity, second.why]).toEqual([
    'mixed',
    'negative',
    { rule: 'r', because: 'b', steps: ['quoted', 'a negation'] },
  ])
  expect(first).toEqual(attribution(draft))
})
