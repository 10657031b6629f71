import { epochDayOf, isoDay } from '#util'
import { publishedNames } from './date-names.ts'
import type { Page, PageElement } from './dom.ts'
import { isOfType, type Json } from './linked-data.ts'
import type { MetaReader } from './meta-reader.ts'
import { metadataDate } from './page-date.ts'
import type { DayOrder } from './written-dates.ts'

export interface DateSources {
  readonly data: readonly Json[]
  readonly news: Json
  readonly meta: MetaReader
  /** Addresses that the page goes by: its canonical one, and the one that it came from. */
  readonly addresses: readonly string[]
  readonly order: DayOrder
}

/** The date of publication as a page's data give it, as they write it: the first in order of trust that is a day. */
export function publishedIn(document: Page, sources: DateSources): string | null {
  const { order } = sources
  const isDay = (value: string | null | undefined): value is string =>
    typeof value === 'string' && metadataDate(value, order).edtf !== null
  for (const candidates of [inData, inMeta, inMarks, nearTitle, inAddress, inScripts]) {
    const found = candidates(sources, document)
      .map((value) => dayOfInstant(value) ?? value)
      .find(isDay)
    if (found !== undefined) return found.trim()
  }
  return null
}

type Candidates = (sources: DateSources, document: Page) => readonly (string | null | undefined)[]

/** Seconds or milliseconds since 1970, as scripts and some servers write an instant, as its UTC day. */
function dayOfInstant(value: string | null | undefined): string | null {
  const digits = /^\s*(\d{10}|\d{13})(?:\.\d+)?\s*$/u.exec(value ?? '')?.[1]
  if (digits === undefined) return null
  return isoDay(epochDayOf(Number(digits) * (digits.length === 10 ? 1000 : 1)))
}

/** A date as data write it: a text, a number, one of a list, or a value with its type. */
export function dateText(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return dateText(value[0])
  return value !== null && typeof value === 'object' ? dateText((value as Json)['@value'] ?? null) : null
}

const inData: Candidates = ({ news, data }) => [
  ...dateKeys.map((key) => dateText(news[key])),
  ...data.flatMap((node) => (isOfType(node, dated) ? dateKeys.map((key) => dateText(node[key])) : [])),
]

const dateKeys = ['datePublished', 'dateCreated', 'uploadDate', 'datepublished', 'DatePublished']
const dated = /(?:^|\/)(?:WebPage|ItemPage|VideoObject|AudioObject|PodcastEpisode|ClaimReview|Review|CreativeWork)$/u

const inMeta: Candidates = ({ meta }) => publishedNames.map((name) => meta(name))

const marks = [
  '[itemprop="datePublished"]',
  '[property="datePublished"]',
  '[property="schema:datePublished"]',
  '[property="dc:date"]',
  'meta[name*="post-date"]',
  'meta[name*="publish"]',
  'meta[property*="publish"]',
  'meta[name*="pubdate"]',
  'time[pubdate]',
  'time.published',
  'time.entry-date',
  'time.dt-published',
  '.dt-published',
  'abbr.published',
  'abbr.date',
  'abbr[data-utime]',
  '[itemprop="dateCreated"]',
  '[itemprop="uploadDate"]',
  '[data-published]',
  '[data-publish-date]',
  '[data-pubdate]',
  '[data-published-date]',
]

const inMarks: Candidates = (_, document) =>
  [...document.querySelectorAll(marks.join(', '))]
    .filter((element) => element.closest(elsewhere) === null)
    .slice(0, 20)
    .flatMap(valuesOf)

const valueNames = ['content', 'datetime', 'title', 'data-published', 'data-publish-date', 'data-pubdate']
const laterNames = ['data-published-date', 'data-datetime', 'data-date', 'data-utime', 'data-timestamp', 'data-time']

const valuesOf = (element: PageElement): (string | null)[] => [
  ...[...valueNames, ...laterNames].map((name) => element.getAttribute(name)),
  element.textContent?.trim().slice(0, 100) ?? null,
]

/** Parts of a page whose dates are those of something else. */
export const elsewhere =
  'aside, nav, footer, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [id*="sidebar" i], [class*="recommend" i], [class*="teaser" i], [class*="most-read" i], [class*="trending" i]'

/** The time element of an article's head, the first after the title, or the page's only one. */
const nearTitle: Candidates = (_, document) => {
  const isOwn = (element: PageElement | null | undefined) => element?.closest(elsewhere) === null
  const marked = [
    ...document.querySelectorAll('article header time[datetime], header time[datetime], article time[datetime]'),
  ].find(isOwn)
  const all = [...document.querySelectorAll('h1, time[datetime], [data-datetime], [data-timestamp], [data-utime]')]
  const isTitle = ({ nodeName }: PageElement) => nodeName.toUpperCase() === 'H1'
  const title = all.findIndex(isTitle)
  const next = title < 0 ? undefined : all.slice(title + 1).find((element) => !isTitle(element) && isOwn(element))
  const times = all.filter((element) => !isTitle(element) && isOwn(element))
  return [marked, next, times.length === 1 ? times[0] : undefined].flatMap((element) =>
    element === undefined ? [] : ['datetime', ...laterNames].map((name) => element.getAttribute(name)),
  )
}

/** /2031/05/14/ or -2031-05-14 in the page's own address. */
const inAddress: Candidates = ({ addresses }) =>
  addresses.flatMap((address) => {
    const match =
      /[/_-](\d{4})([/_-])(\d{1,2})\2(\d{1,2})(?=[/_.?-]|$)|[/_-]((?:19|20)\d{2})([01]\d)([0-3]\d)(?=[/_.?-]|$)/u.exec(
        address,
      )
    if (!match) return []
    const [year, month, day] = match[1] ? [match[1], match[3], match[4]] : [match[5], match[6], match[7]]
    return [`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`]
  })

const inSource =
  /\\?["'](?:date_?published|published_?(?:at|date|time|on)|publish_?(?:date|time)|publication_?(?:date|time)|first_?published(?:_?(?:at|date))?|pub_?date)\\?["']\s*:\s*\\?["']?([^"'\\,}]{8,40})/giu

/** What scripts of the page hold, also where their JSON is broken: the first date that is named one of publication. */
const inScripts: Candidates = (_, document) =>
  [...document.querySelectorAll('script')]
    .toSorted((a, b) => Number(isData(b)) - Number(isData(a)))
    .flatMap(({ textContent }) =>
      [...(textContent ?? '').slice(0, 1_000_000).matchAll(inSource)].slice(0, 5).map((match) => match[1]),
    )

const isData = (script: PageElement): boolean => script.getAttribute('type') === 'application/ld+json'
