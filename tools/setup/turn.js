// @ts-check
import { closeSync, mkdirSync, openSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { asFailure, codeOf } from './failure.js'
import { inProject } from './project.js'
import { step } from './step.js'

const beat = 1000
// A holder that was killed leaves its file behind, but no longer touches it.
const abandoned = 10 * beat

/**
 * Does the work alone: another set-up of the same folder waits until this one is done.
 * @param {() => Promise<void>} work @param {string} [path]
 */
export async function inTurn(work, path = inProject('.setup', 'turn')) {
  if (!take(path)) await step('Waiting for another set-up of this folder', () => waitForTurn(path))
  const touching = setInterval(() => touch(path), beat)
  try {
    await work()
  } finally {
    clearInterval(touching)
    rmSync(path, { force: true })
  }
}

/** @param {string} path */
async function waitForTurn(path) {
  while (!take(path)) {
    if (Date.now() - touched(path) > abandoned) rmSync(path, { force: true })
    else await wait(beat / 2)
  }
}

/** @param {string} path */
const touched = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** @param {string} path */
function touch(path) {
  try {
    utimesSync(path, new Date(), new Date())
  } catch (error) {
    // A machine that slept through its turn may have lost it.
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

/** @param {string} path */
function take(path) {
  try {
    mkdirSync(dirname(path), { recursive: true })
    closeSync(openSync(path, 'wx'))
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw asFailure(error, dirname(path))
  }
}
