import type { Page } from './dom.ts'

/** The content of the first meta element of one of these names that has any, in the order of the names. */
export type MetaReader = (...names: readonly string[]) => string | null

export function metaReader(document: Page): MetaReader {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv')
    const content = element.getAttribute('content')
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content)
  }
  return (...names) => names.map((name) => values.get(name)).find(Boolean) ?? null
}
