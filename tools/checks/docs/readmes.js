// @ts-check
import { join } from 'node:path'
import { foldersOfSrc, isFile, readmeOf } from './pages.js'

/** @param {string} root @returns {string[]} */
export const foldersWithoutReadme = (root) =>
  foldersOfSrc(root)
    .filter((folder) => !isFile(join(root, readmeOf(folder))))
    .map((folder) => `${folder} has no README.md: useful for, not useful for, how to add one more.`)
