import { expect, test } from 'vitest'
import { invented } from '../../dev/invented-case.ts'
import { runsOf } from './block-runs.ts'

const [denial] = invented.articles

test('page furniture is folded, with the reason that reading gave', () => {
  if (!denial) throw new Error('the invented case has lost its articles')
  const [first, second] = runsOf(denial.article)
  expect(first).toMatchObject({
    kind: 'furniture',
    pieces: [{ words: 'Advertisement', reason: 'a label of the page, not a sentence' }],
  })
  expect(second).toMatchObject({ kind: 'block', block: { kind: 'title' } })
})

test('pieces that follow each other are one run', () => {
  if (!denial) throw new Error('the invented case has lost its articles')
  const blocks = denial.article.blocks.map((block) => ({ ...block, kind: 'boilerplate' as const }))
  expect(runsOf({ ...denial.article, blocks })).toHaveLength(1)
})
