import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { keepIfChanged, noteAsMade } from '../../tools/sample/kept.js'
import { scratch } from '../support/scratch.ts'
import { writeFiles } from '../support/write-files.ts'

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})

function made(later: Readonly<Record<string, string>>) {
  const folder = scratch()
  writeFiles(folder, { 'mutiny.case': 'as made' })
  noteAsMade(join(folder, 'mutiny.case'))
  writeFiles(folder, later)
  keepIfChanged(join(folder, 'mutiny.case'))
  return readdirSync(folder).filter((name) => name.includes('kept'))
}

test('a case in which nobody worked is not kept', () => {
  expect(made({})).toEqual([])
})

test('nor is one whose server was killed', () => {
  expect(made({ 'mutiny.case-wal': '', 'mutiny.case-shm': 'index' })).toEqual([])
})

test('one in which a person worked is moved out of the way', () => {
  expect(made({ 'mutiny.case': 'judged' })).toEqual(['mutiny-kept-1.case'])
})

test('with the log that holds its last entries', () => {
  expect(made({ 'mutiny.case-wal': 'entry' })).toEqual(['mutiny-kept-1.case', 'mutiny-kept-1.case-wal'])
})

test('and earlier kept ones stay', () => {
  expect(made({ 'mutiny.case': 'judged', 'mutiny-kept-1.case': 'before' })).toEqual([
    'mutiny-kept-1.case',
    'mutiny-kept-2.case',
  ])
})
