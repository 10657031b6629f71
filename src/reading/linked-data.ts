import type { Page } from './dom.ts'
import { letters } from './story/letters.ts'

export type Json = Record<string, unknown>

const newsTypes = /(?:Article|Posting|^Report|^MediaReport)$/u

/** What a page's JSON-LD holds: every node of it, those inside others too. */
export function linkedData(document: Page): Json[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    nodes(parsed(script.textContent ?? ''), 0),
  )
}

/**
 * The node that speaks of the article: where pages hold those of other articles too, the one that is of the page's address or has its
 * title, else the first; none for a page that has none.
 */
export function newsNode(all: readonly Json[], addresses: readonly (string | null)[], title: string | null): Json {
  const news = all.filter((node) => isOfType(node, newsTypes))
  if (news.length < 2) return news[0] ?? {}
  const name = letters(title ?? '')
  const isNamed = (node: Json) => name.length >= 12 && letters(text(node['headline']) ?? nameOf(node) ?? '') === name
  const isOfPage = (node: Json) =>
    ['url', '@id', 'mainEntityOfPage'].some((key) =>
      [node[key], (node[key] as Json | null | undefined)?.['@id']].some(
        (value) => typeof value === 'string' && value.length > 12 && addresses.includes(value.split('#')[0] ?? ''),
      ),
    )
  return news.find(isNamed) ?? news.find(isOfPage) ?? news[0] ?? {}
}

export const isOfType = ({ '@type': type }: Json, types: RegExp): boolean =>
  [type].flat().some((name) => typeof name === 'string' && types.test(name))

/** JSON as pages have it: with raw line feeds in texts, wrapped in comments, with a semicolon at the end; `null` beyond mending. */
function parsed(source: string): unknown {
  const plain = source
    .trim()
    .replace(/^(?:<!--|\/\*|\/\/)?\s*(?:<!\[CDATA\[(?:\*\/)?)?|(?:\/\/|\/\*)?\s*(?:\]\]>)?\s*(?:-->|\*\/)?;?$/gu, '')
  for (const candidate of [source, plain, plain.replace(/[\u0000-\u001f]+/gu, ' ')]) {
    try {
      return JSON.parse(candidate)
    } catch {
      // the next reading of the same text
    }
  }
  return null
}

const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item', 'breadcrumb']

function nodes(value: unknown, depth: number): Json[] {
  if (depth > 8) return []
  if (Array.isArray(value)) return value.flatMap((one) => nodes(one, depth + 1))
  if (value === null || typeof value !== 'object') return []
  const node = value as Json
  return [node, ...inner.flatMap((name) => nodes(node[name], depth + 1))]
}

export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0])
  if (value !== null && typeof value === 'object') return text((value as Json)['name'])
  return text(value)
}
