// @ts-check

import { digestOf } from './digest.js'
import { findEngine, requireEngine } from './engine.js'
import { installFailure } from './install-failure.js'
import { npm } from './npm.js'
import { inProject } from './project.js'
import { run } from './run.js'
import { isStamped, stamped } from './stamp.js'

const stamp = inProject('node_modules', '.counterclaim-install')

// A folder carried to another kind of machine has that machine's programs still to get.
const wanted = () => `${digestOf(['package-lock.json'])} ${process.platform}-${process.arch}`

export const isInstalled = () => isStamped(stamp, wanted()) && findEngine() !== undefined

export const install = () =>
  stamped(stamp, wanted(), async () => {
    await runNpm(['ci', ...options])
    // Where a person's settings let no package run its script, the one that brings Node still has to.
    if (!findEngine()) await runNpm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'])
    requireEngine()
  })

/** @param {readonly string[]} args */
async function runNpm(args) {
  const { code, output } = await run(npm(args))
  if (code !== 0) throw installFailure(output)
}

const options = [
  // Also where NODE_ENV or the person's own settings leave them out: they are the tools and the Node to run on.
  '--include=dev',
  '--include=optional',
  // The machine's own Node runs npm and nothing else, so that it may be older than `engines` asks for.
  '--engine-strict=false',
  '--prefer-offline',
  // Three tries in half a minute, where npm takes more than one minute to give up.
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=10000',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--loglevel=error',
]
