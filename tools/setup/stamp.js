// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * A stamp tells what a result was made from. It is taken away before the work and written after it, so that work cut
 * short is done again.
 * @param {string} path @param {string} wanted
 */
export const isStamped = (path, wanted) => readStamp(path) === wanted

/** @param {string} path @param {string} content @param {() => Promise<void>} work */
export async function stamped(path, content, work) {
  rmSync(path, { force: true })
  await work()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** @param {string} path */
function readStamp(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
