import { Parser } from 'htmlparser2'

// As deep as Chromium lets a document be; parsing and reading climb the tree by recursion, and slow down with the square of it.
const deepest = 512

const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

/** True for a page whose elements nest deeper than a browser would build them. Reads the page once and stops at the limit. */
export function isTooDeep(html: string): boolean {
  const seen = { depth: 0, deepest: 0 }
  const parser = new Parser({
    onopentagname(name) {
      if (empty.has(name)) return
      seen.depth++
      seen.deepest = Math.max(seen.deepest, seen.depth)
      if (seen.deepest > deepest) parser.pause()
    },
    onclosetag(name) {
      if (!empty.has(name)) seen.depth--
    },
  })
  const step = 65_536
  for (let from = 0; from < html.length && seen.deepest <= deepest; from += step)
    parser.write(html.slice(from, from + step))
  return seen.deepest > deepest
}
