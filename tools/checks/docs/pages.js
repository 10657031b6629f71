// @ts-check
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ readonly path: string, readonly text: string }} Page */

/** @param {string} root @returns {Page[]} the project's pages for people, by their paths from the root */
export const pagesOf = (root) =>
  ['README.md', 'CONTRIBUTING.md', ...markdownUnder(root, 'docs'), ...foldersOfSrc(root).map(readmeOf)]
    .filter((path) => isFile(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** @param {string} root @returns {string[]} */
export const foldersOfSrc = (root) => foldersUnder(root, 'src').map((name) => `src/${name}`)

/** @param {string} folder */
export const readmeOf = (folder) => `${folder}/README.md`

/** @param {string} path */
export const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** @param {string} root @param {string} folder @returns {string[]} */
const markdownUnder = (root, folder) =>
  entriesOf(root, folder)
    .flatMap((entry) =>
      entry.isDirectory() ? markdownUnder(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    )
    .filter((path) => path.endsWith('.md'))

/** @param {string} root @param {string} folder */
const foldersUnder = (root, folder) =>
  entriesOf(root, folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/** @param {string} root @param {string} folder */
function entriesOf(root, folder) {
  const path = join(root, folder)
  if (!statSync(path, { throwIfNoEntry: false })) return []
  return readdirSync(path, { withFileTypes: true }).toSorted((one, other) => (one.name < other.name ? -1 : 1))
}
