import { expect, test } from 'vitest'
import type { ActorView, ArticleSummary } from '#contract'
import { namesWith } from './found.ts'

const actors = [
  { name: 'Ana Rus', aliases: ['the mayor'] },
  { name: 'Harbour Office', aliases: [] },
] as never as ActorView[]
const articles = [
  { title: 'Quarry closed', outlet: 'Ostwick Herald' },
  { title: null, outlet: null },
] as never as ArticleSummary[]
const found = (words: string) => {
  const { actors: who, articles: what, day } = namesWith(words, actors, articles)
  return [who.map(({ name }) => name), what.map(({ title }) => title), day]
}

test('names are found by any of them, titles and outlets by a part', () => {
  expect(found('MAYOR')).toEqual([['Ana Rus'], [], null])
  expect(found(' quarry')).toEqual([[], ['Quarry closed'], null])
  expect(found('herald')).toEqual([[], ['Quarry closed'], null])
})

test('a day is one, a year is not, and nothing finds nothing', () => {
  expect(found('2024-05-03')).toEqual([[], [], '2024-05-03'])
  expect(found('2024')).toEqual([[], [], null])
  expect(found('  ')).toEqual([[], [], null])
})
