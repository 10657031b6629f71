import type { Page, PageElement } from './dom.ts'
import { isOfType, type Json, text } from './linked-data.ts'
import type { MetaReader } from './meta-reader.ts'
import { metadataDate } from './page-date.ts'
import type { DayOrder } from './written-dates.ts'

export interface DateSources {
  readonly data: readonly Json[]
  readonly news: Json
  readonly meta: MetaReader
  readonly canonical: string | null
  readonly order: DayOrder
}

/** The date of publication as a page's data give it, as they write it: the first in order of trust that is a day. */
export function publishedIn(document: Page, sources: DateSources): string | null {
  const { order } = sources
  const isDay = (value: string | null | undefined): value is string =>
    typeof value === 'string' && metadataDate(value, order).edtf !== null
  for (const candidates of [inData, inMeta, inMarks, nearTitle, inAddress]) {
    const found = candidates(sources, document).find(isDay)
    if (found !== undefined) return found.trim()
  }
  return null
}

type Candidates = (sources: DateSources, document: Page) => readonly (string | null | undefined)[]

const inData: Candidates = ({ news, data }) => [
  text(news['datePublished']),
  text(news['dateCreated']),
  text(news['uploadDate']),
  ...data.flatMap((node) =>
    isOfType(node, dated) ? [text(node['datePublished']), text(node['uploadDate']), text(node['dateCreated'])] : [],
  ),
]

const dated = /^(?:WebPage|ItemPage|VideoObject|AudioObject|PodcastEpisode|ClaimReview|Review)$/u

const inMeta: Candidates = ({ meta }) => names.map((name) => meta(name))

const names = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'og:pubdate',
  'datepublished',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article:published',
  'article.published',
  'article.created',
  'article_date_original',
  'originalpublicationdate',
  'citation_publication_date',
  'citation_online_date',
  'iso-8601-publish-date',
  'bt:pubdate',
  'publish-date',
  'publish_date',
  'publishdate',
  'publishtime',
  'publication_date',
  'publication-date',
  'publicationdate',
  'published',
  'published_time',
  'date_published',
  'datepublication',
  'pubdate',
  'pub_date',
  'release_date',
  'datecreated',
  'date.created',
  'uploaddate',
  'gentime',
  'created',
  'firstcreate',
  'pagepublished',
  'date',
]

const inMarks: Candidates = (_, document) =>
  [
    ...document.querySelectorAll(
      '[itemprop="datePublished"], [property="datePublished"], meta[name*="post-date"], meta[name*="publish"], meta[property*="publish"], meta[name*="pubdate"], time[pubdate], time.published, time.entry-date, abbr.published, [itemprop="dateCreated"], [itemprop="uploadDate"]',
    ),
  ]
    .slice(0, 20)
    .flatMap(valuesOf)

/** The time element of an article's head, the first after the title, or the page's only one. */
const nearTitle: Candidates = (_, document) => {
  const marked = document.querySelector('article header time[datetime], header time[datetime], article time[datetime]')
  const all = [...document.querySelectorAll('h1, time[datetime]')]
  const title = all.findIndex((element) => element.nodeName.toUpperCase() === 'H1')
  const next = title < 0 ? undefined : all.slice(title + 1).find((element) => element.nodeName.toUpperCase() !== 'H1')
  const times = all.filter((element) => element.nodeName.toUpperCase() !== 'H1')
  return [marked, next, times.length === 1 ? times[0] : null].map((element) => element?.getAttribute('datetime'))
}

function valuesOf(element: PageElement): (string | null)[] {
  return [
    element.getAttribute('content'),
    element.getAttribute('datetime'),
    element.getAttribute('title'),
    element.textContent?.trim().slice(0, 100) ?? null,
  ]
}

/** /2031/05/14/ or -2031-05-14 in the page's own address. */
const inAddress: Candidates = ({ canonical }) => {
  const match = /[/_-](\d{4})([/-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)|\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_-])/u.exec(
    canonical ?? '',
  )
  if (!match) return []
  const [year, month, day] = match[1] ? [match[1], match[3], match[4]] : [match[5], match[6], match[7]]
  return [`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`]
}
