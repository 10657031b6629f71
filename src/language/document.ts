import type { Article, Dated, TimeExpression } from '#model'
import { contains, type DayBounds, edtfBounds } from '#util'
import type { Language } from './language.ts'
import { type Notice, noticesOf } from './notices.ts'
import { type Quotation, quotationsOf } from './quotations.ts'
import type { Sentence } from './sentence.ts'
import { sentencesOf } from './sentences.ts'

/** An article with its language worked out: what the later engines read. */
export interface Analysed {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly dates: readonly TimeExpression[]
  readonly notices: readonly Notice[]
}

/** Sentences, quotations and dates of an article. Pure. */
export function analyse(article: Pick<Article, 'text' | 'blocks' | 'published'>, language: Language): Analysed {
  const { text, blocks, published } = article
  const sentences = sentencesOf(text, blocks, language)
  const dates = language.findDates(text, sentences, boundsOf(published))
  const notices = noticesOf(text, blocks, dates, language.noticeOpening)
  return {
    text,
    sentences,
    quotations: quotationsOf(text, blocks),
    dates: notices.reduce((all, notice) => withDatesFrom(notice, all, text, sentences, language), dates),
    notices,
  }
}

const boundsOf = ({ edtf }: Dated): DayBounds | null => (edtf === null ? null : edtfBounds(edtf))

/** "On Friday" in a correction counts from the correction's day. */
function withDatesFrom(
  notice: Notice,
  dates: readonly TimeExpression[],
  text: string,
  sentences: readonly Sentence[],
  language: Language,
): TimeExpression[] {
  const own = sentences.filter((sentence) => contains(notice, sentence))
  const others = dates.filter((date) => !contains(notice, date))
  return [...others, ...language.findDates(text, own, boundsOf(notice.on))].toSorted((a, b) => a.start - b.start)
}
