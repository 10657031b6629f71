import { expect, test } from 'vitest'
import { digestOf } from '../../tools/setup/digest.js'
import { scratch } from '../support/scratch.ts'
import { writeFiles } from '../support/write-files.ts'

const all = () => true
const sources = { 'web/main.tsx': 'page', 'web/parts/head.tsx': 'head', 'package.json': '{}' }

function digest(files: Readonly<Record<string, string>>, counts: (path: string) => boolean = all) {
  const folder = scratch()
  writeFiles(folder, files)
  return digestOf(['web', 'package.json', 'missing'], counts, folder)
}

test('the same files have the same digest wherever they are', () => {
  expect(digest(sources)).toBe(digest(sources))
})

test.each([
  ['a changed byte', { ...sources, 'web/main.tsx': 'Page' }],
  ['one more file', { ...sources, 'web/parts/foot.tsx': '' }],
  ['a renamed file', { 'web/start.tsx': 'page', 'web/parts/head.tsx': 'head', 'package.json': '{}' }],
  ['text moved from one file to the next', { ...sources, 'web/main.tsx': 'pag', 'web/parts/head.tsx': 'ehead' }],
])('%s is another digest', (_, changed) => {
  expect(digest(changed)).not.toBe(digest(sources))
})

test('what does not count changes nothing', () => {
  const counts = (path: string) => !path.endsWith('.test.tsx')
  const withTest = { ...sources, 'web/main.test.tsx': 'test', 'web/node_modules/vite/index.js': 'vite' }
  expect(digest(withTest, counts)).toBe(digest(sources))
})
