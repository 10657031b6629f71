// @ts-check
import { Failure } from '../setup/failure.js'
import { run } from '../setup/run.js'
import { step } from '../setup/step.js'
import { checks } from './order.js'
import { nothing, oneFailed, onePassed, sum } from './tally.js'
import { runTests } from './tests.js'

/**
 * Runs the checks with these names, or all of them and the tests, one line each; then what those that failed said.
 * @param {readonly string[]} [names]
 */
export async function runChecks(names = []) {
  const chosen = names.length > 0 ? names.map(checkNamed) : checks
  /** @type {import('./tests.js').Report[]} */
  const reports = []
  for (const check of chosen) reports.push(await step(check.name, () => runCheck(check), outcome))
  if (names.length === 0) reports.push(await step('tests', runTests, outcome))
  for (const { output } of reports.filter(({ tally }) => tally.failed > 0)) console.log(`\n${output.trimEnd()}\n`)
  for (const note of reports.flatMap(({ notes = [] }) => notes)) console.log(`Skipped: ${note}`)
  return reports.map(({ tally }) => tally).reduce(sum, nothing)
}

/** @param {import('./order.js').Check} check */
async function runCheck({ commands }) {
  const results = []
  for (const command of commands()) results.push(await run(command))
  const tally = results.every(({ code }) => code === 0) ? onePassed : oneFailed
  return { tally, output: results.map(({ output }) => output).join('') }
}

/** @param {{ tally: import('./tally.js').Tally }} report */
const outcome = ({ tally }) => (tally.failed > 0 ? ', failed' : '')

/** @param {string} name */
function checkNamed(name) {
  const check = checks.find((candidate) => candidate.name === name)
  if (check) return check
  throw new Failure(`There is no check "${name}"; there are ${checks.map((known) => known.name).join(', ')}.`)
}
