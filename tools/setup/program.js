// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { Failure } from './failure.js'
import { inProject } from './project.js'

/**
 * The file behind a package's command, run by the project's own Node whatever Node comes first on the machine.
 * @param {string} packageName @param {string} [command]
 */
export function programOf(packageName, command = packageName) {
  const manifest = inProject('node_modules', packageName, 'package.json')
  if (!existsSync(manifest)) throw new Failure(`The package ${packageName} is not installed: run npm test once first.`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return inProject('node_modules', packageName, typeof bin === 'string' ? bin : bin[command])
}
