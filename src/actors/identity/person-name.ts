import { plain } from './fold.ts'

/** A person's name in its parts. `family` is empty for a single word that may be either. */
export interface PersonName {
  readonly words: readonly string[]
  readonly given: string | null
  readonly middle: readonly string[]
  readonly patronymic: string | null
  /** The words of the family name, particles and hyphens undone. */
  readonly family: readonly string[]
  /** "jr", "sr", "iii". */
  readonly generation: string | null
}

const titles = new Set(
  `mr mrs ms miss dr prof professor sir lord lady dame president prime minister premier chancellor king queen pope general gen colonel col senator
  sen representative rep governor gov captain judge justice secretary mayor ambassador sheikh ayatollah imam rabbi reverend rev`.split(
    /\s+/u,
  ),
)
const generations = new Set(['jr', 'sr', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'])
const particles = new Set(
  'al el ad ash as an bin ibn ben von van der den de da di du del la le dos das zu y'.split(' '),
)
const patronymic = /(?:ovich|evich|yevich|ovych|evych|yovych|ovna|evna|yevna|ivna|yivna|ichna|ievich|ievna|oglu|qizi)$/u

/** "Putin, Vladimir Vladimirovich" and "Dr. Ana de Sousa Jr." in their parts; nothing is looked up. */
export function personName(name: string): PersonName {
  const [before, after] = name.split(/,\s*/u, 2)
  const isGenerationAfter = after !== undefined && generations.has(plain(after).replace(/\.$/u, ''))
  const turned = after === undefined ? name : isGenerationAfter ? `${before} ${after}` : `${after} ${before}`
  const all = turned
    .replace(/["“”«»][^"“”«»]*["“”«»]/gu, ' ')
    .replace(/\b(\p{L})\.\s?(?=\p{L}\.)/gu, '$1. ')
    .split(/[\s]+|(?<=\.)(?=\p{L})/u)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, ''))
    .filter(Boolean)
  let first = 0
  while (first < all.length - 1 && titles.has(bare(all[first]))) first++
  const rest = all.slice(first)
  const generation =
    rest.length > 1 && generations.has(bare(rest.at(-1))) && (rest.at(-1)?.length ?? 0) > 1 ? bare(rest.at(-1)) : null
  const words = generation === null ? rest : rest.slice(0, -1)
  const own = words.findIndex((word, index) => index > 0 && patronymic.test(bare(word)) && words.length > 2)
  return partsOf(words, own, generation)
}

const bare = (word: string | undefined): string => plain(word ?? '').replace(/\.$/u, '')

function partsOf(words: readonly string[], patronymicAt: number, generation: string | null): PersonName {
  const told = patronymicAt < 0 ? null : (words[patronymicAt] ?? null)
  // "Putin Vladimir Vladimirovich": the patronymic at the end shows that the family name opens.
  const ordered =
    told !== null && patronymicAt === words.length - 1
      ? [...words.slice(1, -1), words[0] ?? '']
      : words.filter((_, index) => index !== patronymicAt)
  const firstParticle = ordered.findIndex((word, index) => index > 0 && isParticle(word))
  const familyFrom = firstParticle > 0 ? firstParticle : Math.max(ordered.length > 1 ? 1 : 0, ordered.length - 1)
  return {
    words: ordered.flatMap(wordsIn),
    given: ordered.length > 1 ? (ordered[0] ?? null) : null,
    middle: ordered.slice(1, familyFrom),
    patronymic: told,
    family: ordered.slice(familyFrom).flatMap(wordsIn),
    generation,
  }
}

const isParticle = (word: string): boolean => particles.has(bare(word)) || /^(?:al|el|ad|ash|as)-/u.test(plain(word))

/** The words of one part: hyphens undone, particles left out where a word stays. */
function wordsIn(part: string): string[] {
  const words = part.split(/[-‐‑–]/u).filter(Boolean)
  const own = words.filter((word) => !particles.has(bare(word)))
  return own
}
