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
  append(...nodes: readonly PageNode[]): void
  prepend(...nodes: readonly PageNode[]): void
  closest(selector: string): PageElement | null
}

export interface Page {
  readonly documentElement: PageElement | null
  createElement(name: string): PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>
}

export const elementNode = 1
export const textNode = 3

/** A page's document, with its parts as a browser builds them. It is the page's own: what reads it may also take it apart. */
export function parsePage(html: string): Page {
  // After these a browser goes on with the body.
  const open = html.replace(/<\/(?:html|body)\s*>/giu, '')
  const page = parseHTML(open).document
  // What stands around an html element, or in place of one, linkedom makes roots beside it.
  const whole =
    page.documentElement?.nodeName === 'HTML'
      ? page
      : parseHTML(`<html><body>${open.replace(/<\/?head(?:\s[^>]*)?>/giu, '')}</body></html>`).document
  if (whole.documentElement) putInBody(whole, whole.documentElement)
  return whole
}

const ofHead = new Set(['TITLE', 'META', 'LINK', 'SCRIPT', 'STYLE', 'BASE', 'NOSCRIPT', 'TEMPLATE', '#comment'])

/** Pages leave out the tags of head and body, or never close them: what a head cannot hold begins the body, what stands after the body ends it. */
function putInBody(page: Page, root: PageElement): void {
  const parts = [...root.childNodes]
  const head = parts.find(({ nodeName }) => nodeName === 'HEAD')
  const inHead = [...(head?.childNodes ?? [])]
  const first = inHead.findIndex(({ nodeName, textContent }) => !ofHead.has(nodeName) && textContent?.trim() !== '')
  const at = parts.findIndex(({ nodeName }) => nodeName === 'BODY')
  const body = (parts[at] as PageElement | undefined) ?? page.createElement('body')
  const outside = parts.filter((part) => part !== head && part !== body)
  const isBefore = (part: PageNode) => at >= 0 && parts.indexOf(part) < at
  body.prepend(...(first < 0 ? [] : inHead.slice(first)), ...outside.filter(isBefore))
  body.append(...outside.filter((part) => !isBefore(part)))
  if (at < 0) root.append(body)
}
