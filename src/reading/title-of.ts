import { type Page, type PageElement, parsePage } from './dom.ts'
import { letters } from './story/letters.ts'
import { pageLines } from './story/page-lines.ts'

/** The title of a page: what its data say, without the site's name where the main heading shows where that begins; else what a reader sees. */
export function titleOf(document: Page, stated: string | null): string | null {
  const headings = [...document.querySelectorAll('h1')]
  const heading = headings.length === 1 ? shown(headings[0]) : ''
  if (stated === null) return heading || plain(document.querySelector('title')?.textContent ?? '') || null
  const title = plain(stated)
  const isWithMore = letters(heading).length >= 12 && letters(title).startsWith(letters(heading))
  return (isWithMore ? heading : title) || null
}

/** The words of an element, without scripts and styles in it. */
const shown = (element: PageElement | undefined): string =>
  element === undefined
    ? ''
    : pageLines(element)
        .lines.map(({ text }) => text)
        .join(' ')

/** Titles in data hold elements and character references at times. */
function plain(words: string): string {
  const body = /[<&]/u.test(words) ? parsePage(`<html><body>${words}</body></html>`).querySelector('body') : null
  return (
    body === null
      ? words
      : pageLines(body)
          .lines.map(({ text }) => text)
          .join(' ')
  )
    .replace(/\s+/gu, ' ')
    .trim()
}
