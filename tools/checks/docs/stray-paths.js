// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const notOurs = new Set(['.git', '.sample', '.setup', 'coverage', 'dist', 'node_modules'])
const beside = ['..', 'shared'].join('/')

/** @param {string} root @returns {string[]} files that count on a folder beside the project, which others do not have */
export const strayPaths = (root) =>
  filesUnder(root, '').flatMap((path) =>
    linesOf(join(root, path)).flatMap((line, index) =>
      line.replaceAll(`--corpora ${beside}`, '').includes(beside)
        ? [`${path}:${index + 1} names ${beside}: only --corpora may be given it.`]
        : [],
    ),
  )

/** @param {string} root @param {string} folder @returns {string[]} */
const filesUnder = (root, folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesUnder(root, path) : entry.isFile() ? [path] : []
    })

/** @param {string} path */
function linesOf(path) {
  const text = readFileSync(path, 'utf8')
  return text.includes(beside) ? text.split('\n') : []
}
