// @ts-check
import { existsSync } from 'node:fs'
import { onEngine } from '../setup/engine.js'
import { programOf } from '../setup/program.js'
import { inProject } from '../setup/project.js'

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {() => import('../setup/run.js').Command[]} commands all must end well
 */

/**
 * Quick ones first; the tests come after them all.
 * @type {readonly Check[]}
 */
export const checks = [
  {
    name: 'format',
    commands: () => [program('@biomejs/biome', 'biome', ['ci', '--error-on-warnings', '--reporter=summary'])],
  },
  { name: 'lint', commands: () => [program('oxlint', 'oxlint', ['--type-aware', '--deny-warnings'])] },
  { name: 'types', commands: () => projects().map((path) => program('typescript', 'tsc', ['-p', path])) },
  { name: 'boundaries', commands: () => [program('dependency-cruiser', 'depcruise', cruised())] },
  { name: 'dead code', commands: () => [program('knip', 'knip', [])] },
  { name: 'docs', commands: () => [onEngine(inProject('tools', 'checks', 'docs.js'), [])] },
]

/** @param {string} packageName @param {string} command @param {readonly string[]} args */
const program = (packageName, command, args) => onEngine(programOf(packageName, command), args)

const projects = () => ['tsconfig.json', 'tsconfig.engines.json', 'web/tsconfig.json'].filter(isThere)

const cruised = () => [
  '--output-type',
  'err-long',
  ...['src', 'web', 'training', 'test', 'bench', 'tools'].filter(isThere),
]

/** @param {string} path */
const isThere = (path) => existsSync(inProject(path))
