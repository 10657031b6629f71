// @ts-check
import { digestOf } from './digest.js'
import { onEngine } from './engine.js'
import { Failure } from './failure.js'
import { programOf } from './program.js'
import { inProject } from './project.js'
import { run } from './run.js'
import { isStamped, stamped } from './stamp.js'

const stamp = inProject('dist', '.built')

const wanted = () =>
  digestOf(['web', 'src/contract', 'src/model', 'src/util', 'package.json', 'package-lock.json'], isBuilt)

/** @param {string} path */
const isBuilt = (path) => !/\.test\.tsx?$/.test(path)

export const isPageBuilt = () => isStamped(stamp, wanted())

export const buildPage = () =>
  stamped(stamp, wanted(), async () => {
    const args = ['build', 'web', '--outDir', inProject('dist', 'web'), '--emptyOutDir', '--logLevel', 'warn']
    const { code, output } = await run(onEngine(programOf('vite'), args))
    if (code !== 0) throw new Failure('The page could not be built.', output.trimEnd())
  })
