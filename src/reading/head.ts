import type { Page } from './dom.ts'
import { siteNameInTitle } from './site-name.ts'
import { visibleByline } from './visible-byline.ts'

/** What a page says of itself outside its text. Everything is as the page has it; `null` is what it does not say. */
export interface Head {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly canonical: string | null
}

type Json = Record<string, unknown>

/** Reads JSON-LD, meta, link and time elements, in this order of trust. */
export function readHead(document: Page): Head {
  const news = newsOf(document)
  const meta = metaReader(document)
  const first = (...values: readonly (string | null | undefined)[]) =>
    values.find((value) => value?.trim())?.trim() ?? null
  return {
    title: first(text(news['headline']), meta('og:title', 'twitter:title', 'dc.title'), documentTitle(document)),
    authors: authorsOf(document, news, meta),
    outlet: first(
      nameOf(news['publisher']),
      meta('og:site_name', 'application-name', 'dc.publisher'),
      siteNameInTitle(document),
    ),
    published: first(
      text(news['datePublished']),
      meta(
        'article:published_time',
        'datepublished',
        'dc.date.issued',
        'dcterms.created',
        'dc.date',
        'date',
        'pubdate',
        'parsely-pub-date',
        'sailthru.date',
      ),
      timeOf(document),
    ),
    modified: first(
      text(news['dateModified']),
      meta('article:modified_time', 'og:updated_time', 'last-modified', 'dcterms.modified'),
    ),
    language: languageOf(first(document.documentElement?.getAttribute('lang'), meta('og:locale', 'content-language'))),
    canonical: first(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url')),
  }
}

/** "en" of "en-GB" and "en_US"; three letters where a language has no two ("fil"). */
const languageOf = (tag: string | null): string | null =>
  /^[a-z]{2,3}(?![a-z])/iu.exec(tag ?? '')?.[0].toLowerCase() ?? null

const newsTypes =
  /(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|Article|BlogPosting|LiveBlogPosting|OpinionNewsArticle)$/u

function newsOf(document: Page): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = graph(parsed(script.textContent ?? '')).find(({ '@type': type }) =>
      [type].flat().some((name) => newsTypes.test(String(name))),
    )
    if (found) return found
  }
  return {}
}

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

function graph(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(graph)
  if (value === null || typeof value !== 'object') return []
  const node = value as Json
  return [node, ...graph(node['@graph'] ?? [])]
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0])
  if (value !== null && typeof value === 'object') return text((value as Json)['name'])
  return text(value)
}

function metaReader(document: Page): (...names: readonly string[]) => string | null {
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

function documentTitle(document: Page): string | null {
  const headings = document.querySelectorAll('h1')
  const heading = headings.length === 1 ? headings[0]?.textContent : null
  return (
    heading?.replace(/\s+/gu, ' ').trim() ||
    document.querySelector('title')?.textContent?.replace(/\s+/gu, ' ').trim() ||
    null
  )
}

function authorsOf(document: Page, news: Json, meta: ReturnType<typeof metaReader>): readonly string[] {
  const named = [news['author']]
    .flat()
    .map(nameOf)
    .filter((name): name is string => Boolean(name))
  if (named.length > 0) return named
  const fromMeta = meta('author', 'article:author', 'dc.creator', 'parsely-author')
  if (fromMeta && !/^https?:/u.test(fromMeta)) return [fromMeta]
  const line = visibleByline(document)
  return line === null ? [] : [line]
}

function timeOf(document: Page): string | null {
  const marked = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], article time[datetime], header time[datetime]',
  )
  const times = document.querySelectorAll('time[datetime]')
  return (marked ?? (times.length === 1 ? times[0] : null))?.getAttribute('datetime') ?? null
}
