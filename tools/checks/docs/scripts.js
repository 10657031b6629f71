// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pagesOf } from './pages.js'

/** @param {string} root @returns {string[]} commands that a page names and package.json does not have */
export function unknownScripts(root) {
  const { scripts = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return pagesOf(root).flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm run ([a-z][\w:-]*)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !Object.hasOwn(scripts, name))
      .map((name) => `${path} names npm run ${name}, which package.json does not have.`),
  )
}
