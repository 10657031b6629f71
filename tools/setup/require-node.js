// @ts-check

const oldest = { major: 20, minor: 20 }

/**
 * Ends the process in one sentence on a Node too old for the rest. So this file, and those that call it, are written for
 * an old one: no `?.`, no `await` outside a function, and the rest imported only afterwards.
 */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return
  console.error(`Node ${oldest.major}.${oldest.minor} or newer is needed; this is Node ${process.versions.node}.`)
  process.exit(1)
}
