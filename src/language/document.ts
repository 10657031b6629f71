import type { Article, TimeExpression } from '#model'
import { edtfBounds } from '#util'
import type { Language } from './language.ts'
import { type Quotation, quotationsOf } from './quotations.ts'
import type { Sentence } from './sentence.ts'
import { sentencesOf } from './sentences.ts'

/** An article with its language worked out: what the later engines read. */
export interface Analysed {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly dates: readonly TimeExpression[]
}

/** Sentences, quotations and dates of an article. Pure. */
export function analyse(article: Pick<Article, 'text' | 'blocks' | 'published'>, language: Language): Analysed {
  const { text, blocks, published } = article
  const sentences = sentencesOf(text, blocks, language)
  return {
    text,
    sentences,
    quotations: quotationsOf(text, blocks),
    dates: language.findDates(text, sentences, published.edtf === null ? null : edtfBounds(published.edtf)),
  }
}
