// @ts-check
import { Failure } from './failure.js'

/**
 * Runs a command's work and ends the process with its exit code; a `Failure` is told in its own sentence.
 * @param {() => Promise<number>} work
 */
export async function main(work) {
  process.exitCode = await work().catch(tell)
}

/** @param {unknown} error */
export function tell(error) {
  if (!(error instanceof Failure)) throw error
  if (error.details) console.error(error.details)
  console.error(error.message)
  return 1
}
