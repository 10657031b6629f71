import type { Page } from './dom.ts'

/** The content of the first meta element of one of these names that has any, in the order of the names. */
export type MetaReader = (...names: readonly string[]) => string | null

/** Case and signs in a name do not count: sites write `article:published_time` as `article.publishedTime` and worse. */
export function metaReader(document: Page): MetaReader {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = plain(element.getAttribute(attribute) ?? '')
      if (name !== '' && !values.has(name)) values.set(name, content)
    }
  }
  return (...names) => names.map((name) => values.get(plain(name))).find(Boolean) ?? null
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
