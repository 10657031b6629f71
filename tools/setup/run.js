// @ts-check
import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { codeOf, Failure } from './failure.js'
import { root } from './project.js'
import { adopt, endIfInterrupted } from './signals.js'

/** @typedef {{ readonly command: string, readonly args: readonly string[], readonly env?: NodeJS.ProcessEnv }} Command */

/**
 * Runs a program to its end, keeping what it says. Never throws for the program's own failing.
 * @param {Command} command @returns {Promise<{ code: number, output: string }>}
 */
export async function run({ command, args, env = process.env }) {
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  const code = await ended(child, command)
  // Some programs colour their words whatever is asked of them.
  return { code, output: stripVTControlCharacters(output) }
}

/**
 * Runs a program to its end with the person's own terminal.
 * @param {Command} command
 */
export const runInView = ({ command, args, env = process.env }) =>
  ended(spawn(command, args, { cwd: root, env, stdio: 'inherit' }), command)

/** @param {import('node:child_process').ChildProcess} child @param {string} command @returns {Promise<number>} */
async function ended(child, command) {
  const release = adopt(child)
  const code = await new Promise((resolve, reject) => {
    child.on('error', (error) => reject(notStarted(error, command)))
    child.on('close', (exitCode) => resolve(exitCode ?? 1))
  }).finally(release)
  endIfInterrupted()
  return code
}

/** @param {Error} error @param {string} command */
const notStarted = (error, command) =>
  codeOf(error) === 'ENOENT' ? new Failure(`The program ${command} was not found.`) : error
