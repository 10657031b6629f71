// @ts-check
import { requireNode } from './setup/require-node.js'

requireNode()
const { main } = await import('./setup/main.js')
const { closeWith } = await import('./checks/tally.js')
const { runChecks } = await import('./checks/run.js')

await main(async () => closeWith(await runChecks(process.argv.slice(2))))
