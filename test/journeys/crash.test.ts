import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Ledger, openLedger } from '#ledger'
import { root } from '../support/command-line.ts'
import { scratch } from '../support/scratch.ts'

const now = () => new Date().toISOString()
const writer = join(root, 'test', 'support', 'writer.ts')

/** Lets writers write, kills them at a random moment, and gives what they said was acknowledged. */
function killed(path: string, writers: number, wait: number): Promise<readonly string[]> {
  const said = Array.from({ length: writers }, () => {
    const child = spawn(process.execPath, [writer, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    return new Promise<string>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text) => {
        if (output === '') setTimeout(() => child.kill('SIGKILL'), wait)
        output += text
      })
      child.on('close', () => resolve(output))
    })
  })
  // A last line without its end was cut off while it was said.
  return Promise.all(said).then((outputs) => outputs.flatMap((output) => output.split('\n').slice(0, -1)))
}

async function entriesOf(ledger: Ledger): Promise<Set<string>> {
  const found = new Set<string>()
  for await (const { sequence, hash } of ledger.entries()) found.add(`${sequence}:${hash}`)
  return found
}

test('killed at any moment, fifty times over, a case keeps every entry that it acknowledged and no half of one', async () => {
  const path = join(scratch(), 'a.case')
  const acknowledged = new Set<string>()
  for (let round = 0; round < 50; round++) {
    for (const entry of await killed(path, 1, (round * 37) % 150)) acknowledged.add(entry)
    const ledger = await openLedger(path, { now })
    const stored = await entriesOf(ledger)
    expect([...acknowledged].filter((entry) => !stored.has(entry))).toEqual([])
    // One for the opening, then a capture and its reading each time.
    expect(stored.size % 2).toBe(1)
    await ledger.close()
  }
  const ledger = await openLedger(path, { now })
  expect(await ledger.verify()).toMatchObject({ holds: true, problems: [] })
  await ledger.close()
  expect(acknowledged.size).toBeGreaterThan(100)
})

test('two processes that write to one case at once, and are killed, share one whole chain', async () => {
  const path = join(scratch(), 'a.case')
  const acknowledged: string[] = []
  for (let round = 0; round < 5; round++) acknowledged.push(...(await killed(path, 2, 200)))
  const ledger = await openLedger(path, { now })
  const stored = await entriesOf(ledger)
  expect(acknowledged.filter((entry) => !stored.has(entry))).toEqual([])
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
  expect(await ledger.verify()).toMatchObject({ holds: true, problems: [] })
  await ledger.close()
})
