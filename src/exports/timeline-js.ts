import type { TimelineEvent } from '#model'
import type { ArticleRecord, CaseReading } from './case-reading.ts'
import { jsonArray } from './chunks.ts'
import { calendarParts, daysOf, plainDate } from './days.ts'
import { webAddressOf } from './words.ts'

/**
 * Events as the JSON of TimelineJS. A date has the parts that are known: a month has no day, and one that is not known to the year has
 * no place on a line, so that its event is left out. Texts are HTML there, and so everything of a case is escaped.
 */
export async function* timelineJs(reading: CaseReading): AsyncGenerator<string> {
  const articles = new Map<string, ArticleRecord>()
  for await (const { article } of reading.reports()) articles.set(article.id, article)
  const title = { text: { headline: escaped(reading.head.title) } }
  yield* jsonArray(
    `{"title":${JSON.stringify(title)},"events":[`,
    slides(reading.events(), (id) => articles.get(id) ?? null),
    ']}',
  )
}

async function* slides(
  events: AsyncIterable<TimelineEvent>,
  articleOf: (id: string) => ArticleRecord | null,
): AsyncGenerator<object> {
  for await (const event of events) {
    const start = startOf(event.on.edtf)
    if (start === null) continue
    const end = endOf(event.on.edtf)
    yield {
      start_date: start,
      ...(end && { end_date: end }),
      display_date: escaped(event.on.edtf ?? ''),
      unique_id: event.id,
      text: {
        headline: escaped(shortened(event.span.exact)),
        text: `<p>${escaped(event.span.exact)}</p>${sourceLine(event, articleOf(event.article))}`,
      },
    }
  }
}

const partsOf = (date: string): object | null => {
  const parts = calendarParts(date)
  if (parts === null) return null
  const { year, month, day } = parts
  return date.length > 7 ? { year, month, day } : date.length > 4 ? { year, month } : { year }
}

function startOf(edtf: string | null): object | null {
  const date = plainDate(edtf) ?? plainDate(edtf?.split('/')[0] ?? null) ?? daysOf(edtf).first
  return date === null ? null : partsOf(date)
}

function endOf(edtf: string | null): object | null {
  if (edtf === null || plainDate(edtf) !== null) return null
  const date = plainDate(edtf.split('/')[1] ?? null) ?? daysOf(edtf).last
  return date === null ? null : partsOf(date)
}

function sourceLine({ disclosed }: TimelineEvent, article: ArticleRecord | null): string {
  if (!article) return ''
  const address = webAddressOf(article)
  const name = escaped(article.outlet ?? article.title ?? article.id)
  const source = address === null ? name : `<a href="${escaped(address)}">${name}</a>`
  return `<p>${source}${disclosed.edtf === null ? '' : `, known from ${escaped(disclosed.edtf)}`}</p>`
}

const shortened = (text: string): string => {
  const words = text.replace(/\s+/gu, ' ').trim()
  return words.length <= 80 ? words : `${words.slice(0, 79).replace(/\s+\S*$/u, '')}…`
}

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (letter) => `&#${letter.codePointAt(0)};`)
