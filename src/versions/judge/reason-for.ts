import type { LinkKind } from '#model'
import { assertNever } from '#util'
import { clashesOf } from '../clashes/order.ts'
import type { Comparison } from '../comparison.ts'

/** A sentence that names what the judge goes by: what both speak of, and where they part. */
export function reasonFor(kind: LinkKind, pair: Comparison): string {
  const both = list(pair.shared.map(({ later }) => later.word))
  const [earlier, later] = partedWords(pair)
  const [clash] = clashesOf(pair)
  switch (kind) {
    case 'contradicts':
      if (clash) return `both speak of ${both}: ${clash.reason}`
      return earlier && later
        ? `of ${both} one says “${earlier}”, the other “${later}”: the two can hardly both hold`
        : `both speak of ${both}, and the two can hardly both hold`
    case 'denies':
      return `who is spoken of says otherwise of ${both}`
    case 'confirms':
    case 'repeats':
      return `both state the same of ${both}`
    case 'revises':
      return later ? `the same speaker now says “${later}” of ${both}` : `the same speaker speaks otherwise of ${both}`
    case 'retracts':
      return `the same speaker takes back what was said of ${both}`
    case 'narrows':
      return later ? `says more exactly of ${both}: “${later}”` : `is more exact of ${both}`
    case 'questions':
      return `puts in doubt what was said of ${both}`
    case 'supports':
      return `speaks for what was said of ${both}`
    default:
      return assertNever(kind)
  }
}

/** The words that each has and the other has not: where the two part. */
export function partedWords({ x, y, terms }: Comparison): readonly [string, string] {
  const own = ({ words }: Comparison['x'], other: ReadonlyMap<string, unknown>) =>
    words
      .filter(({ term, weight }) => weight >= 1 && !other.has(term))
      .slice(0, 4)
      .map(({ text }) => text)
      .join(' ')
  return [own(x, terms.later), own(y, terms.earlier)]
}

const list = (words: readonly string[]): string => {
  const few = [...new Set(words)].slice(0, 3)
  return few.length > 1 ? `${few.slice(0, -1).join(', ')} and ${few.at(-1)}` : (few[0] ?? 'the matter')
}
