import { parseHTML } from 'linkedom'

/** The part of the DOM that reading stands on. Engines are compiled without the browser's types. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
  readonly nextSibling: PageNode | null
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
}

export interface Page {
  readonly documentElement: PageElement | null
  createElement(name: string): PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>
}

export const elementNode = 1
export const textNode = 3

/** A page's document. It is the page's own: what reads it may also take it apart. */
export function parsePage(html: string): Page {
  // Without an html element linkedom makes a fragment of several roots.
  const whole = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`
  return parseHTML(whole).document
}
