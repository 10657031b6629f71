// @ts-check
import { spawn } from 'node:child_process'

/** @type {Partial<Record<NodeJS.Platform, { command: string, args: readonly string[] }>>} */
const openers = {
  darwin: { command: 'open', args: [] },
  win32: { command: 'cmd', args: ['/c', 'start', ''] },
}

/**
 * Shows the address in the person's browser where there is one; where there is none, the printed address is enough.
 * @param {string} address
 */
export function openBrowser(address) {
  const { command, args } = openers[process.platform] ?? { command: 'xdg-open', args: [] }
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  opener.on('error', () => {})
  opener.unref()
}
