// @ts-check
import { requireNode } from './setup/require-node.js'

requireNode()
const { closeWith } = await import('./checks/tally.js')
const { tell } = await import('./setup/main.js')
const { bring } = await import('./setup/bring.js')
const { runChecks } = await import('./checks/run.js')
const { runTestsInView } = await import('./checks/tests.js')

const patterns = process.argv.slice(2)

/** @param {unknown} error */
const notDone = (error) => {
  tell(error)
  return { passed: 0, failed: 1, skipped: 0 }
}

closeWith(
  await bring()
    .then(() => (patterns.length > 0 ? runTestsInView(patterns) : runChecks()))
    .catch(notDone),
)
