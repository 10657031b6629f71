// @ts-check
import { onEngine } from './setup/engine.js'
import { inProject } from './setup/project.js'

/**
 * The program itself with these arguments.
 * @param {readonly string[]} args
 */
export const counterclaim = (args) => onEngine(inProject('src', 'cli', 'main.ts'), args)
