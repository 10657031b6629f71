// @ts-check

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0, skipped: 0 }
/** @type {Tally} */
export const onePassed = { ...nothing, passed: 1 }
/** @type {Tally} */
export const oneFailed = { ...nothing, failed: 1 }

/** @param {Tally} one @param {Tally} other @returns {Tally} */
export const sum = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
})

/**
 * Says the tally in the one plain line that ends a run, and makes it the exit code.
 * @param {Tally} tally
 */
export function closeWith({ passed, failed, skipped }) {
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = failed > 0 ? 1 : 0
  return process.exitCode
}
