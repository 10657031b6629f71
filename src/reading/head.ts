import { modifiedNames } from './date-names.ts'
import type { Page } from './dom.ts'
import { licenceLink } from './licence-link.ts'
import { type Json, linkedData, nameOf, newsNode, text } from './linked-data.ts'
import { type MetaReader, metaReader } from './meta-reader.ts'
import { dateText, publishedIn } from './published-in.ts'
import { sectionOf } from './section-of.ts'
import { siteNameInTitle } from './site-name.ts'
import { titleOf } from './title-of.ts'
import { visibleByline } from './visible-byline.ts'
import type { DayOrder } from './written-dates.ts'

/** What a page says of itself outside its text. Everything is as the page has it; `null` is what it does not say. */
export interface Head {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly canonical: string | null
  readonly section: string | null
  /** A licence that data or a link of the page name. */
  readonly licence: string | null
  /** The story as the page's data hold it, beside what it shows. */
  readonly articleBody: string | null
  readonly dayOrder: DayOrder
}

/** Reads JSON-LD, meta, link and time elements, in this order of trust. */
export function readHead(document: Page, address = ''): Head {
  const data = linkedData(document)
  const meta = metaReader(document)
  const first = (...values: readonly (string | null | undefined)[]) =>
    values.find((value) => value?.trim())?.trim() ?? null
  const canonical = first(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url'))
  const news = newsNode(data, [canonical, address], document.querySelector('h1')?.textContent ?? meta('og:title'))
  const tag = first(
    document.documentElement?.getAttribute('lang'),
    meta('og:locale', 'content-language', 'dc.language'),
  )
  const order = dayOrderOf([tag, meta('og:locale')])
  return {
    title: titleOf(document, first(text(news['headline']), meta('og:title', 'twitter:title', 'dc.title'))),
    authors: authorsOf(document, news, meta),
    outlet: first(
      wordsOnly(nameOf(news['publisher'])),
      wordsOnly(meta('og:site_name')),
      wordsOnly(meta('application-name', 'dc.publisher')),
      siteNameInTitle(document),
    ),
    published: publishedIn(document, { data, news, meta, addresses: placesOf(canonical, address), order }),
    modified: first(
      dateText(news['dateModified']),
      meta(...modifiedNames),
      document.querySelector('[itemprop="dateModified"][datetime]')?.getAttribute('datetime'),
      document.querySelector('[itemprop="dateModified"][content]')?.getAttribute('content'),
    ),
    language: languageOf(tag),
    canonical,
    section: sectionOf(data, news, meta),
    licence: licenceLink(document, news),
    articleBody: text(news['articleBody']),
    dayOrder: order,
  }
}

/** Addresses that a page goes by. What it came as can be a file, whose name says nothing, or stand after the name of an archive. */
const placesOf = (canonical: string | null, address: string): string[] => [
  ...(canonical === null ? [] : [canonical]),
  ...(/(?:^|\s)(https?:\/\/\S+)$/iu.exec(address)?.slice(1) ?? []),
]

/** A name; sites that write their address in its place have none. */
const wordsOnly = (name: string | null): string | null => (/^(?:https?:|www\.)/iu.test(name ?? '') ? null : name)

/** "en" of "en-GB" and "en_US", two letters for "eng"; three where a language has no two ("fil"). */
function languageOf(tag: string | null): string | null {
  const letters = /^[a-z]{2,3}(?![a-z])/iu.exec(tag ?? '')?.[0].toLowerCase()
  return letters === undefined ? null : (Intl.getCanonicalLocales(letters)[0] ?? null)
}

/** Only the United States write the month first; English that does not say whose it is may be theirs. */
function dayOrderOf(tags: readonly (string | null)[]): DayOrder {
  const known = tags.filter((tag) => tag !== null)
  if (known.some((tag) => /^en[-_](?:us|ph)$/iu.test(tag))) return 'month-first'
  return known.some((tag) => /^(?!en(?![-_a-z]))[a-z]{2,3}(?![a-z])/iu.test(tag)) ? 'day-first' : null
}

function authorsOf(document: Page, news: Json, meta: MetaReader): readonly string[] {
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
