// @ts-check
import { statfsSync } from 'node:fs'
import { Failure, systemSentence } from './failure.js'
import { root } from './project.js'

/**
 * npm's own words as one sentence and, where that is not all there is to say, their last lines.
 * @param {string} output @param {number} [free] megabytes left on the disk
 */
export function installFailure(output, free = freeMegabytes()) {
  // The first is mostly npm's own; one that a package's script met stands further down.
  const codes = output.match(/\b(?:E[A-Z]{3,}|E\d{3}|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b/g) ?? []
  const known = codes.map(sentence).find((candidate) => candidate !== undefined)
  if (known) return new Failure(known)
  if (free < neededMegabytes) {
    return new Failure(`The install needs ${neededMegabytes} MB, and the disk that holds ${root} has ${free} MB left.`)
  }
  return new Failure('npm could not install the packages that the project needs.', lastLines(output))
}

// Rather more than it takes up in the end. npm gives the space back when it fails, and its words are then about files cut short.
const neededMegabytes = 800

function freeMegabytes() {
  const { bavail, bsize } = statfsSync(root)
  return Math.floor((bavail * bsize) / 1_000_000)
}

/** @param {string} code */
function sentence(code) {
  if (unreachable.has(code)) return `The npm registry could not be reached (${code}): check the network and try again.`
  if (code === 'EUSAGE') return 'package.json and package-lock.json do not agree: run npm install and try again.'
  if (code === 'EINTEGRITY') return 'A package came with other bytes than package-lock.json asks for: try again.'
  return systemSentence(code, root)
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTCACHED',
  'ENOTFOUND',
  'ERR_SOCKET_TIMEOUT',
  'ETIMEDOUT',
  'E502',
  'E503',
  'E504',
  'FETCH_ERROR',
])

/** @param {string} output */
const lastLines = (output) =>
  output
    .split('\n')
    .filter((line) => line.trim() && !line.includes('complete log of this run'))
    .slice(-12)
    .join('\n')
