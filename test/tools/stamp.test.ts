import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isStamped, stamped } from '../../tools/setup/stamp.js'
import { scratch } from '../support/scratch.ts'

const done = () => Promise.resolve()

test('what was made is known by what it was made from', async () => {
  const path = join(scratch(), 'dist', '.built')
  expect(isStamped(path, 'sources 1')).toBe(false)
  await stamped(path, 'sources 1', done)
  expect(isStamped(path, 'sources 1')).toBe(true)
  expect(isStamped(path, 'sources 2')).toBe(false)
})

test('work cut short is done again, also when it was done before', async () => {
  const path = join(scratch(), '.built')
  await stamped(path, 'sources', done)
  await expect(stamped(path, 'sources', () => Promise.reject(new Error('cut short')))).rejects.toThrow('cut short')
  expect(isStamped(path, 'sources')).toBe(false)
})
