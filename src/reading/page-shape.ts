import { Parser } from 'htmlparser2'

/** How a page is built, as far as it bears on whether and how it can be read. */
export type PageShape = 'plain' | 'wide' | 'page-too-deep' | 'page-too-complex'

// As deep as Chromium lets a document be; parsing and reading climb the tree by recursion, and slow down with the square of it.
const deepest = 512
const mostNodes = 400_000
const mostAttributes = 10_000
const longestValue = 100_000
// Beyond these, looking for siblings slows down with the square of them.
const wideNodes = 60_000
const wideSiblings = 3000
// Far deeper than articles lie; looking for parents slows down with the square of it.
const wideDepth = 128

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * Reads the source of a page once, stops at a limit, and says which: elements nested deeper than a browser would build them, or more
 * of them, or more attributes, than any article has. A wide page can be read, but not by what walks from sibling to sibling, or up and
 * down a deep tree.
 */
export function pageShape(html: string): PageShape {
  const children: number[] = [0]
  const seen = { nodes: 0, siblings: 0, depth: 0, attributes: 0, found: null as PageShape | null }
  const stop = (shape: PageShape) => {
    seen.found ??= shape
    parser.pause()
  }
  const parser = new Parser({
    onopentagname(name) {
      seen.attributes = 0
      const siblings = (children.at(-1) ?? 0) + 1
      children[children.length - 1] = siblings
      seen.siblings = Math.max(seen.siblings, siblings)
      if (++seen.nodes > mostNodes) stop('page-too-complex')
      if (empty.has(name)) return
      children.push(0)
      seen.depth = Math.max(seen.depth, children.length)
      if (children.length > deepest + 1) stop('page-too-deep')
    },
    onattribute(name, value) {
      const isLong = name === 'class' && value.length > longestValue
      if (++seen.attributes > mostAttributes || isLong) stop('page-too-complex')
    },
    ontext() {
      seen.nodes++
    },
    onclosetag(name) {
      if (!empty.has(name) && children.length > 1) children.pop()
    },
  })
  const step = 65_536
  for (let from = 0; from < html.length && seen.found === null; from += step)
    parser.write(html.slice(from, from + step))
  if (seen.found !== null) return seen.found
  return seen.nodes > wideNodes || seen.siblings > wideSiblings || seen.depth > wideDepth ? 'wide' : 'plain'
}
