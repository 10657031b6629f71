// @ts-check
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './project.js'

/**
 * One SHA-256 over names and bytes of files and folders of the project; one that is missing counts as empty.
 * @param {readonly string[]} paths @param {(path: string) => boolean} [counts]
 */
export function digestOf(paths, counts = () => true) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesUnder).filter(counts)) {
    const bytes = readFileSync(inProject(path))
    hash.update(`${path.replaceAll('\\', '/')}\0${bytes.byteLength}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const found = statSync(inProject(path), { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [path]
  const names = readdirSync(inProject(path)).filter((name) => name !== 'node_modules')
  return names.toSorted().flatMap((name) => filesUnder(join(path, name)))
}
