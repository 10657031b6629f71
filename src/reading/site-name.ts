import type { Page } from './dom.ts'

const separator = /\s+[|–—·•:«»-]\s+/u

/** The site's name as titles carry it: what a document's title says beside the page's only main heading. Null where it is none. */
export function siteNameInTitle(document: Page): string | null {
  const title = plain(document.querySelector('title')?.textContent)
  const headings = [...document.querySelectorAll('h1')]
  const heading = headings.length === 1 ? plain(headings[0]?.textContent) : ''
  if (title === '' || heading.length < 8 || !title.includes(heading) || title === heading) return null
  const [before = '', after = ''] = title.split(heading)
  const rest = [
    before.replace(new RegExp(`${separator.source}$`, 'u'), ''),
    after.replace(new RegExp(`^${separator.source}`, 'u'), ''),
  ]
  return (
    rest.find(
      (part) => part !== '' && part.length <= 60 && !separator.test(part) && /^[\p{Lu}\p{N}].*[^\s:,;]$/u.test(part),
    ) ?? null
  )
}

const plain = (words: string | null | undefined): string => words?.replace(/\s+/gu, ' ').trim() ?? ''
