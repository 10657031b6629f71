// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onEngine } from '../setup/engine.js'
import { programOf } from '../setup/program.js'
import { run, runInView } from '../setup/run.js'
import { nothing, oneFailed, sum } from './tally.js'

/** @typedef {{ readonly tally: import('./tally.js').Tally, readonly output: string, readonly notes?: readonly string[] }} Report */

/** All tests, their words kept for when one fails. */
export const runTests = () =>
  withTally(async (command) => {
    return run(command([]))
  })

/**
 * The tests whose file names hold one of the patterns, in view.
 * @param {readonly string[]} patterns
 */
export async function runTestsInView(patterns) {
  const { tally } = await withTally(async (command) => {
    return { code: await runInView(command(patterns)), output: '' }
  })
  return tally
}

/**
 * @param {(command: (args: readonly string[]) => import('../setup/run.js').Command) => Promise<{ code: number, output: string }>} work
 * @returns {Promise<Report>} with the reasons of skipped tests as notes
 */
async function withTally(work) {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-tally-'))
  const path = join(folder, 'tally.json')
  // A shell set up for production would have the tests run as if they were in production.
  const env = { ...process.env, COUNTERCLAIM_TALLY: path, NODE_ENV: 'test' }
  try {
    const { code, output } = await work((args) => ({ ...onEngine(programOf('vitest'), ['run', ...args]), env }))
    const { notes, ...tally } = readTally(path)
    return { tally: code !== 0 && tally.failed === 0 ? sum(tally, oneFailed) : tally, output, notes }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} path @returns {import('./tally.js').Tally & { readonly notes: readonly string[] }} */
function readTally(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { ...nothing, notes: [] }
  }
}
