import type { RevisionView } from '#contract'
import type { Ledger } from '#ledger'
import type { Article, AsOf, Reading } from '#model'
import { type LineDifference, lineDifference } from '#util'
import { articleReferences } from './list-claims.ts'

/** What a reading's article changed of the one that its address gave before; null where it gave none, or that is not in the file yet. */
export async function revisionOf(
  ledger: Ledger,
  { article, revises }: Reading,
  asOf: AsOf,
): Promise<RevisionView | null> {
  const before =
    revises === undefined ? null : await ledger.reading(revises, { disclosed: null, recorded: asOf.recorded })
  if (!before) return null
  const references = await articleReferences(ledger, asOf)
  const { added, removed } = changeBetween(before.value.article, article)
  return { of: references(before.value.article.id), added: [...added], removed: [...removed] }
}

/** The paragraphs by which two articles differ. */
export const changeBetween = (before: Article, after: Article): LineDifference =>
  lineDifference(wordsOf(before), wordsOf(after))

/** Whether a text is another state of one before, rather than another text in its place: it keeps a third of its paragraphs, or its title. */
export function isAnotherState(before: Article, after: Article): boolean {
  if (before.title !== null && before.title === after.title) return true
  const words = wordsOf(before)
  return words.length > 0 && words.length - changeBetween(before, after).removed.length >= words.length / 3
}

/** Furniture changes without anybody meaning it. */
const wordsOf = ({ text, blocks }: Article): string[] =>
  blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ start, end }) => text.slice(start, end))
