import type { Page } from './dom.ts'

const places =
  '[rel="author"], [itemprop="author"], [class*="byline"], [class*="by-line"], [class*="author"], .by, [class$="-by"], address'
const led = /^by:? +(\p{Lu}.{2,90})$/iu
const name = /^\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|van|von|der|al|el|bin|da) )?\p{Lu}[\p{L}'’.-]*){1,3}$/u

/** The line by which a page names its author where its data do not: "By ..." in a place for it, or a bare name there. */
export function visibleByline(document: Page): string | null {
  for (const element of document.querySelectorAll(places)) {
    const line = element.textContent?.replace(/\s+/gu, ' ').trim() ?? ''
    if (led.test(line) || name.test(line)) return line
  }
  return null
}
