// @ts-check
import { existsSync } from 'node:fs'
import { Failure } from './failure.js'
import { inProject } from './project.js'

const oldest = 24

const platform = process.platform === 'win32' ? 'win' : process.platform
const program = process.platform === 'win32' ? 'node.exe' : 'node'

/** Where an install puts the Node that the project runs on. */
const brought = [`node-${platform}-${process.arch}`, 'node'].map((name) =>
  inProject('node_modules', name, 'bin', program),
)

/** The Node that the project runs on: the one brought by the install, else this machine's own where it is new enough. */
export function findEngine() {
  return brought.find((path) => existsSync(path)) ?? ownEngine()
}

function ownEngine() {
  const major = Number(process.versions.node.split('.')[0])
  return major >= oldest && existsSync(process.execPath) ? process.execPath : undefined
}

export function requireEngine() {
  const found = findEngine()
  if (found) return found
  throw new Failure(
    `npm brings no Node ${oldest} for ${platform} on ${process.arch}: install Node ${oldest} or newer and try again.`,
  )
}

/**
 * A command for a file that the project's Node runs. The warnings left out are about parts of Node that the project
 * relies on and pins by version.
 * @param {string} file @param {readonly string[]} args @returns {import('./run.js').Command}
 */
export const onEngine = (file, args) => ({
  command: requireEngine(),
  args: ['--disable-warning=ExperimentalWarning', file, ...args],
})
