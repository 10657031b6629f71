import { tagging } from '#language'
import type { Candidate } from './candidates.ts'
import { claimLabels } from './cue-features.ts'
import type { Grammar } from './grammar.ts'

type Spoken = Pick<Grammar, 'tag' | 'sentence'> & { readonly words: Pick<Grammar['words'], 'sentences'> }

const comma = tagging.tagNumber(',')
const stop = tagging.tagNumber('.')
const furthest = 40

/** What one cue may say: numbers of the words of its source and its content, in order. */
export interface Alternative {
  readonly candidate: Candidate
  readonly source: readonly number[]
  readonly content: readonly number[]
  /** The way in which it was come by: the place of its cut, or one of those behind them. */
  readonly kind: number
}

/** How likely a word has to be in its role, as a share of the likeliest; a source less likely than the floor is none. */
interface Cut {
  readonly content: number
  readonly source: number
  readonly floor: number
}

/** The usual words first; then with a source that is hardly likely, with a longer one, without one, with more or fewer words of content. */
const cuts: readonly Cut[] = [
  { content: 0.3, source: 0.6, floor: 0.1 },
  { content: 0.3, source: 0.6, floor: 0.02 },
  { content: 0.3, source: 0.3, floor: 0.02 },
  { content: 0.3, source: 0.6, floor: 2 },
  { content: 0.12, source: 0.6, floor: 0.02 },
  { content: 0.5, source: 0.6, floor: 0.02 },
  { content: 0.75, source: 0.6, floor: 0.02 },
]

/** The kind with a longer source: judges learn from it what a torn source is like; nothing is gained where it is chosen. */
export const widerSource = 2
const shortened = cuts.length
const lengthened = cuts.length + 1

/**
 * What this cue may say by these probabilities, three a word of its window, the usual first; none without content. The second one's
 * content also without what follows its last comma, and on to the end of its sentence.
 */
export function alternativesFor(
  { words, tag, sentence }: Spoken,
  candidate: Candidate,
  marginals: Float32Array,
): Alternative[] {
  const size = candidate.to - candidate.from
  let source = 0
  let content = 0
  for (let word = 0; word < size; word++) {
    source = Math.max(source, marginals[word * claimLabels + 1] as number)
    content = Math.max(content, marginals[word * claimLabels + 2] as number)
  }
  const found: Alternative[] = []
  const add = (alternative: Alternative) => {
    if (alternative.content.length > 0 && !found.some((other) => isSame(other, alternative))) found.push(alternative)
  }
  let low: Alternative | null = null
  for (const [kind, cut] of cuts.entries()) {
    const alternative = alternativeBy(candidate, marginals, kind, {
      content: content * cut.content,
      source: source < cut.floor ? 2 : source * cut.source,
    })
    if (kind === 1) low = alternative
    add(alternative)
  }
  const last = low?.content.at(-1)
  if (!low || last === undefined) return found
  const mark = low.content.findLastIndex((word) => tag[word] === comma)
  if (mark > 0) add({ ...low, content: low.content.slice(0, mark), kind: shortened })
  const end = Math.min(candidate.to, words.sentences[(sentence[last] as number) + 1] as number)
  const more: number[] = []
  for (let word = last + 1; word < end && tag[word] !== stop && word !== candidate.first; word++) more.push(word)
  if (more.length > 0 && more.length < furthest && !low.source.some((word) => word > last))
    add({ ...low, content: [...low.content, ...more], kind: lengthened })
  return found
}

/** Each word that is likely enough in the likelier of its roles; the cue's in none. */
function alternativeBy(
  candidate: Candidate,
  marginals: Float32Array,
  kind: number,
  least: { readonly source: number; readonly content: number },
): Alternative {
  const { first, last, from, to } = candidate
  const source: number[] = []
  const content: number[] = []
  for (let number = from; number < to; number++) {
    if (number === first) number = last + 1
    if (number >= to) break
    const row = (number - from) * claimLabels
    const s = marginals[row + 1] as number
    const c = marginals[row + 2] as number
    if (c >= least.content && c >= s) content.push(number)
    else if (s >= least.source) source.push(number)
  }
  return { candidate, source, content, kind }
}

const isSame = (a: Alternative, b: Alternative): boolean => areSame(a.source, b.source) && areSame(a.content, b.content)

const areSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index])
