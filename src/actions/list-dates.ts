import type { DatedWords } from '#contract'
import type { Ledger } from '#ledger'
import { type Article, type AsOf, CounterclaimError, type TimeExpression } from '#model'
import { textOf } from '#util'
import { articleReference } from './views.ts'

/** The time expressions of one article, or of all, in the order of the text; articles by when they were published. Throws `article-not-found`. */
export async function* listDates(
  ledger: Ledger,
  { article }: { readonly article?: string | undefined },
  asOf: AsOf,
): AsyncGenerator<DatedWords> {
  const { rows } = await ledger.articles(asOf)
  const asked = article === undefined ? rows : rows.filter(({ value }) => value.id === article)
  if (article !== undefined && asked.length === 0) throw new CounterclaimError('article-not-found', article)
  for (const { value } of asked) {
    const found = await ledger.reading(value.id, { disclosed: null, recorded: asOf.recorded })
    for (const words of found ? datedWords(found.value) : []) yield { ...words, article: articleReference(value) }
  }
}

/** Each expression with its words. */
export const datedWords = ({
  article,
  dates,
}: {
  readonly article: Pick<Article, 'text'>
  readonly dates: readonly TimeExpression[]
}): Omit<DatedWords, 'article'>[] => dates.map((date) => ({ ...date, text: textOf(article.text, date) }))
