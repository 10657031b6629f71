// @ts-check

import { runChecks } from '../checks/run.js'
import { closeWith } from '../checks/tally.js'
import { main } from '../setup/main.js'

await main(async () => closeWith(await runChecks(process.argv.slice(2))))
