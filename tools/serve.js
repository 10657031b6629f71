// @ts-check
import { spawn } from 'node:child_process'
import { openBrowser } from './browser.js'
import { counterclaim } from './counterclaim.js'
import { root } from './setup/project.js'
import { adopt, interrupted } from './setup/signals.js'

/**
 * Serves a case until it ends or is ended, which is no failure.
 * @param {string} path @param {readonly string[]} options
 * @returns {Promise<{ code: number, served: boolean }>}
 */
export async function serve(path, options) {
  const { command, args } = counterclaim(['serve', path, ...options])
  const server = spawn(command, args, { cwd: root, stdio: ['inherit', 'pipe', 'inherit'] })
  const release = adopt(server)
  const served = whenServed(server.stdout)
  const code = await new Promise((resolve, reject) => {
    server.on('error', reject)
    server.on('close', (exitCode) => resolve(exitCode ?? 1))
  }).finally(release)
  return { code: interrupted() ? 0 : code, served: served() }
}

/** @param {import('node:stream').Readable} output */
function whenServed(output) {
  let said = ''
  let served = false
  output.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text)
    if (served) return
    said += text
    const address = /https?:\/\/\S+/.exec(said)?.[0]
    if (!address) return
    served = true
    if (process.stdout.isTTY && !process.env['CI']) openBrowser(address)
  })
  return () => served
}
