import { expect, test } from 'vitest'
import type { ArticleSummary } from '#contract'
import { foldArticles } from './fold-articles.ts'

const article = (id: string, origin: string, relation: string) =>
  ({ id, origin: { id: origin, name: origin, articles: 1 }, relation }) as unknown as ArticleSummary

const ids = (articles: readonly ArticleSummary[]) =>
  foldArticles(articles).map(({ article: { id }, copies }) => [id, ...copies.map((copy) => copy.id)])

test('the first text stands for its origin, wherever it is in the list, and the others stand behind it', () => {
  expect(
    ids([
      article('b', 'o', 'copy'),
      article('c', 'p', 'first'),
      article('a', 'o', 'first'),
      article('d', 'o', 'rewrite'),
    ]),
  ).toEqual([['a', 'b', 'd'], ['c']])
})

test('where the first text is not in the list, the earliest article stands for it', () => {
  expect(ids([article('b', 'o', 'agency'), article('c', 'o', 'agency')])).toEqual([['b', 'c']])
})
