// @ts-check

/**
 * npm as it was called, run by the Node that runs it and not by one inside node_modules, which an install removes.
 * @param {readonly string[]} args @returns {import('./run.js').Command}
 */
export function npm(args) {
  const { npm_execpath: path, npm_node_execpath: node = process.execPath } = process.env
  if (path && /npm-cli\.[cm]?js$/.test(path)) return { command: node, args: [path, ...args] }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args }
}
