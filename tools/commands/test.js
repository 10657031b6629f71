// @ts-check

import { runChecks } from '../checks/run.js'
import { closeWith } from '../checks/tally.js'
import { runTestsInView } from '../checks/tests.js'
import { bring } from '../setup/bring.js'
import { tell } from '../setup/main.js'

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
