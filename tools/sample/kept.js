// @ts-check

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'

/** @param {string} path */
const note = (path) => `${path}.as-made`

/**
 * Remembers the case as it was made, so that a person's own work in it is told apart.
 * @param {string} path
 */
export const noteAsMade = (path) => writeFileSync(note(path), digest(path))

/**
 * Moves a case in which a person worked out of the way of a new one.
 * @param {string} path
 */
export function keepIfChanged(path) {
  if (!existsSync(path) || isAsMade(path)) return
  const kept = freeName(path)
  for (const suffix of ['', '-wal', '-shm']) if (existsSync(path + suffix)) renameSync(path + suffix, kept + suffix)
  process.stdout.write(` (your own work is kept in ${kept})`)
}

/** @param {string} path */
const isAsMade = (path) =>
  isEmpty(`${path}-wal`) && existsSync(note(path)) && readFileSync(note(path), 'utf8') === digest(path)

// A server that was killed leaves its log of changes behind, also when there were none.
/** @param {string} path */
const isEmpty = (path) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0

/** @param {string} path */
function freeName(path) {
  for (let number = 1; ; number++) {
    const name = path.replace(/\.case$/, `-kept-${number}.case`)
    if (!existsSync(name)) return name
  }
}

/** @param {string} path */
const digest = (path) => createHash('sha256').update(readFileSync(path)).digest('hex')
