// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const list = 'docs/dependencies.md'

/** @param {string} root @returns {string[]} packages without their line in the list, and lines without their package */
export function missingLines(root) {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const packages = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)])
  const lines = new Set(namesIn(readFileSync(join(root, list), 'utf8')))
  return [
    ...[...packages].filter((name) => !lines.has(name)).map((name) => `${list} has no line for ${name}.`),
    ...[...lines]
      .filter((name) => !packages.has(name))
      .map((name) => `${list} has a line for ${name}, which is not used.`),
  ]
}

/** @param {string} text */
const namesIn = (text) => [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name)
