// @ts-check

const oldest = { major: 20, minor: 20 }

/** Ends the process in one sentence on a Node too old for the rest; so this file needs nothing that an old one lacks. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return
  console.error(`Node ${oldest.major}.${oldest.minor} or newer is needed; this is Node ${process.versions.node}.`)
  process.exit(1)
}
