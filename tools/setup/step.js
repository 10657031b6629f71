// @ts-check

/**
 * Tells what is being done while it is done: one line, ending in the seconds it took.
 * @template Result
 * @param {string} title @param {() => Promise<Result>} work @param {(result: Result) => string} [outcome]
 * @returns {Promise<Result>}
 */
export async function step(title, work, outcome = () => '') {
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  const stop = showProgress(title, seconds)
  try {
    const result = await work()
    stop(`${seconds().toFixed(1)} s${outcome(result)}`)
    return result
  } catch (error) {
    stop(`failed after ${seconds().toFixed(1)} s`)
    throw error
  }
}

/**
 * @param {string} title @param {() => number} seconds
 * @returns {(ending: string) => void}
 */
function showProgress(title, seconds) {
  process.stdout.write(`${title} ...`)
  if (!process.stdout.isTTY) {
    const dots = setInterval(() => process.stdout.write('.'), 10_000)
    return (ending) => {
      clearInterval(dots)
      process.stdout.write(` ${ending}\n`)
    }
  }
  const timer = setInterval(() => process.stdout.write(`\r${title} ... ${seconds().toFixed(0)} s`), 1000)
  return (ending) => {
    clearInterval(timer)
    process.stdout.write(`\r\u001B[K${title} ... ${ending}\n`)
  }
}
