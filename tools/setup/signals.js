// @ts-check
import { constants } from 'node:os'

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()
/** @type {NodeJS.Signals | undefined} */
let received

/**
 * Until released, the child is ended when this process is asked to end.
 * @param {import('node:child_process').ChildProcess} child
 */
export function adopt(child) {
  listen()
  children.add(child)
  return () => children.delete(child)
}

/** The signal that asked this process to end, if one did. */
export const interrupted = () => received

export function endIfInterrupted() {
  if (received) process.exit(128 + constants.signals[received])
}

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
let listening = false

function listen() {
  if (listening) return
  listening = true
  for (const signal of signals) process.on(signal, () => pass(signal))
  if (process.env['npm_lifecycle_event']) endWithParent()
}

/** npm that is asked to end tells the shell between it and this process, and no shell passes that on. */
function endWithParent() {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) pass('SIGTERM')
  }, 1000).unref()
}

/** @param {NodeJS.Signals} signal */
function pass(signal) {
  if (received) return
  received = signal
  if (children.size === 0) endIfInterrupted()
  // A terminal sends Ctrl-C to the children too; only one that did not get it is sent it again.
  const patience = signal === 'SIGINT' ? 500 : 0
  setTimeout(() => children.forEach((child) => child.kill(signal)), patience).unref()
}
