// @ts-check
import { closeSync, mkdirSync, openSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { asFailure, codeOf } from './failure.js'
import { inProject, root } from './project.js'
import { step } from './step.js'

const path = inProject('.setup', 'turn')
const beat = 1000
// A holder that was killed leaves its file behind, but no longer touches it.
const abandoned = 10 * beat

/**
 * Does the work alone: another set-up of the same folder waits until this one is done.
 * @param {() => Promise<void>} work
 */
export async function inTurn(work) {
  if (!take()) await step('Waiting for another set-up of this folder', waitForTurn)
  const touching = setInterval(() => utimesSync(path, new Date(), new Date()), beat)
  try {
    await work()
  } finally {
    clearInterval(touching)
    rmSync(path, { force: true })
  }
}

async function waitForTurn() {
  while (!take()) {
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > abandoned) rmSync(path, { force: true })
    else await wait(beat / 2)
  }
}

function take() {
  try {
    mkdirSync(dirname(path), { recursive: true })
    closeSync(openSync(path, 'wx'))
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw asFailure(error, root)
  }
}
