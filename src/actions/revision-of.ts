import type { RevisionView } from '#contract'
import type { Ledger } from '#ledger'
import type { Article, AsOf, Reading } from '#model'
import { lineDifference } from '#util'
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
  const { added, removed } = lineDifference(wordsOf(before.value.article), wordsOf(article))
  return { of: references(before.value.article.id), added: [...added], removed: [...removed] }
}

/** Furniture changes without anybody meaning it. */
const wordsOf = ({ text, blocks }: Article): string[] =>
  blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ start, end }) => text.slice(start, end))
