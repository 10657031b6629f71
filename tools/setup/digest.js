// @ts-check
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.js'

/**
 * One SHA-256 over names and bytes of files and folders; one that is missing counts as empty.
 * @param {readonly string[]} paths @param {(path: string) => boolean} [counts] @param {string} [folder]
 */
export function digestOf(paths, counts = () => true, folder = root) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((start) => filesUnder(folder, start)).filter(counts)) {
    const bytes = readFileSync(join(folder, path))
    hash.update(`${path.replaceAll('\\', '/')}\0${bytes.byteLength}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** @param {string} folder @param {string} path @returns {string[]} */
function filesUnder(folder, path) {
  const found = statSync(join(folder, path), { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [path]
  const names = readdirSync(join(folder, path)).filter((name) => name !== 'node_modules')
  return names.toSorted().flatMap((name) => filesUnder(folder, join(path, name)))
}
