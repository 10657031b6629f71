import type { Page } from './dom.ts'
import type { Json } from './linked-data.ts'
import { text } from './linked-data.ts'

/** The licence that a page's data or its licence links name. A link counts when all of them say the same: pictures have licences too. */
export function licenceLink(document: Page, news: Json): string | null {
  const stated = [news['license']].flat()[0]
  const node = stated !== null && typeof stated === 'object' ? (stated as Json) : null
  const inData = licenceNamed(text(stated) ?? text(node?.['url']) ?? text(node?.['@id'])) ?? text(node?.['name'])
  if (inData !== null) return inData
  const links = [...document.querySelectorAll('link[rel~="license"], a[rel~="license"]')].map((link) =>
    link.getAttribute('href'),
  )
  return new Set(links).size === 1 ? licenceNamed(links[0] ?? null) : null
}

/** "CC BY-ND 4.0" of the address of a Creative Commons licence; null for other addresses, which are terms of use more often than not. */
function licenceNamed(address: string | null): string | null {
  const match = /creativecommons\.org\/(licenses|publicdomain)\/([a-z+-]+)(?:\/(\d\.\d))?/iu.exec(address ?? '')
  if (!match?.[2]) return null
  const version = match[3] ? ` ${match[3]}` : ''
  if (match[1]?.toLowerCase() === 'publicdomain') return `${match[2] === 'zero' ? 'CC0' : 'Public domain'}${version}`
  return `CC ${match[2].toUpperCase()}${version}`
}
