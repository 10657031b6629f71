import { expect, test } from 'vitest'
import { additionsWith } from './additions.ts'
import type { Report } from './post-report.ts'

const textOf = (value: string): Report => ({ part: 'text', value, published: '', outlet: '' })

const wordsOf = (value: Report['value']) => (typeof value === 'string' ? value : value.name)

test('things are added one after the other, and one that fails can be tried again', async () => {
  let isAway = true
  let told = 0
  const order: string[] = []
  const additions = additionsWith(
    () => told++,
    async function* ({ value }) {
      order.push(wordsOf(value))
      await Promise.resolve()
      if (value === 'second' && isAway) throw new Error('away')
      yield { kind: 'unchanged', file: wordsOf(value) }
    },
  )
  additions.add([textOf('first'), textOf('second'), textOf('third')])
  await expect.poll(() => additions.snapshot().map(({ state }) => state)).toEqual(['done', 'failed', 'done'])
  expect(order).toEqual(['first', 'second', 'third'])
  isAway = false
  additions.again(1)
  await expect.poll(() => additions.snapshot()[1]?.state).toBe('done')
  expect(additions.snapshot()[1]).toMatchObject({ failure: null, lines: [{ kind: 'unchanged', file: 'second' }] })
  expect(told).toBe(4)
})

test('what could not be read is not called read', async () => {
  const additions = additionsWith(
    () => {},
    async function* ({ value }) {
      const error = { code: 'file-binary', kind: 'unsupported', message: 'It is no text.', help: '' }
      await Promise.resolve()
      yield { kind: 'failed', file: wordsOf(value), error }
      if (value === 'folder') yield { kind: 'unchanged', file: 'one of it' }
    },
  )
  additions.add([textOf('picture'), textOf('folder')])
  await expect.poll(() => additions.snapshot().map(({ state }) => state)).toEqual(['failed', 'done'])
})
