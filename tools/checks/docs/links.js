// @ts-check
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fragmentsOf, linksOf } from './markdown.js'
import { pagesOf } from './pages.js'

/** @param {string} root @returns {string[]} */
export const brokenLinks = (root) => pagesOf(root).flatMap((page) => brokenLinksOf(root, page))

/** @param {string} root @param {import('./pages.js').Page} page */
const brokenLinksOf = (root, { path, text }) =>
  linksOf(text)
    .filter((link) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link))
    .flatMap((link) => {
      const problem = problemOf(root, path, link)
      return problem ? [`${path}: the link ${link} ${problem}.`] : []
    })

/** @param {string} root @param {string} from @param {string} link */
function problemOf(root, from, link) {
  const [file = '', fragment] = link.split('#').map(decodeURIComponent)
  const target = file === '' ? join(root, from) : join(root, dirname(from), file)
  if (!statSync(target, { throwIfNoEntry: false })) return 'leads to no file'
  if (!fragment || !target.endsWith('.md')) return undefined
  return fragmentsOf(readFileSync(target, 'utf8')).has(fragment) ? undefined : 'leads to no heading of that page'
}
