import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, expect, test, vi } from 'vitest'
import { inTurn } from '../../tools/setup/turn.js'
import { scratch } from '../support/scratch.ts'

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})

test('two set-ups of one folder do not overlap', async () => {
  const path = join(scratch(), '.setup', 'turn')
  const told: string[] = []
  const work = (name: string) => async () => {
    told.push(`${name} begins`)
    await wait(50)
    told.push(`${name} ends`)
  }
  await Promise.all([inTurn(work('one'), path), inTurn(work('other'), path)])
  expect(told).toEqual(['one begins', 'one ends', 'other begins', 'other ends'])
})

test('the turn is given back when the work fails', async () => {
  const path = join(scratch(), 'turn')
  await expect(inTurn(() => Promise.reject(new Error('no network')), path)).rejects.toThrow('no network')
  expect(existsSync(path)).toBe(false)
})

test('the turn of a set-up that was killed is taken over', async () => {
  const path = join(scratch(), 'turn')
  writeFileSync(path, '')
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(path, longAgo, longAgo)
  let done = false
  await inTurn(async () => {
    done = true
  }, path)
  expect(done).toBe(true)
})
