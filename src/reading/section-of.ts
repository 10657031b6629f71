import { isOfType, type Json, nameOf } from './linked-data.ts'
import type { MetaReader } from './meta-reader.ts'

/** The part of the paper that a page says it stands in; null where it says none. */
export function sectionOf(data: readonly Json[], news: Json, meta: MetaReader): string | null {
  const named = [
    nameOf(news['articleSection']),
    meta('article:section', 'section', 'parsely-section', 'dc.subject.section'),
  ]
  return [...named, inTrail(data)].map(plain).find((section) => section !== null) ?? null
}

/** The last step of the trail to the page that is neither its start nor the page itself. */
function inTrail(data: readonly Json[]): string | null {
  const trail = data.find((node) => isOfType(node, /^BreadcrumbList$/u))?.['itemListElement']
  const names = [trail].flat().map((step) => nameOf(step) ?? nameOf((step as Json | undefined)?.['item']))
  return names.slice(1, -1).findLast((name) => name !== null) ?? (names.length === 2 ? (names[1] ?? null) : null)
}

function plain(section: string | null): string | null {
  const words = section?.replace(/\s+/gu, ' ').trim() ?? ''
  return words === '' || words.length > 60 || /^https?:/u.test(words) ? null : words
}
