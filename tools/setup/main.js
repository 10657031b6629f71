// @ts-check
import { Failure } from './failure.js'

/**
 * Runs a command's work and ends the process with its exit code.
 * @param {() => Promise<number>} work
 */
export async function main(work) {
  process.exitCode = await work().catch(tell)
}

/**
 * Tells what went wrong: a `Failure` in its sentence, a mistake of the tools with its place.
 * @param {unknown} error
 */
export function tell(error) {
  if (error instanceof Failure && error.details) console.error(error.details)
  console.error(error instanceof Failure ? error.message : error)
  return 1
}
