import { stemmer } from 'stemmer'
import type { Range } from '#util'
import { commonWords, reportingWords, stopWords } from './stop-words.ts'
import { synonyms } from './synonyms.ts'

/** A word with the term that it stands for. */
export interface Word extends Range {
  readonly text: string
  readonly lower: string
  /** The term: the head of its group of synonyms, the stem, or the folded name. */
  readonly term: string
  readonly isName: boolean
  /** 0 for a word that says nothing of the matter. */
  readonly weight: number
}

const pattern =
  /[$€£¥]|\d{1,3}(?:,\d{3})+(?:\.\d+)?%?|\d+(?:\.\d+)?(?:%|(?:bn|mn|m|k)\b|(?![\p{L}\p{N}-]))|\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{N}]+(?:[’'](?!s\b)[\p{L}\p{N}]+|[-–.&](?=[\p{L}\p{N}])[\p{L}\p{N}]+|,(?=\d{3})\d{3})*%?|[’']s\b|[^\s]/gu

/** Titles that stand before names and are none. */
const titles = new Set('mr mrs ms dr gen col lt maj capt sgt sen rep prof sir'.split(' '))

/** Posts that stand before names too, and mean who holds them: no names, and light. */
const posts = new Set(
  'president minister general colonel king queen judge senator governor mayor chief captain prince princess'.split(' '),
)

const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)

/** The words of a text. Cuts "step(ped) down" and the like to one. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  const cut = [...text.matchAll(pattern)]
  for (let at = 0; at < cut.length; at++) {
    const match = cut[at]
    if (!match) continue
    const own = match[0]
    const lower = own.toLowerCase().replaceAll('’', "'")
    const next = cut[at + 1]?.[0].toLowerCase() ?? ''
    const joined = synonyms.has(`${lower}-${next}`) ? `${lower}-${next}` : null
    if (joined !== null) at++
    const end = joined === null ? match.index + own.length : (cut[at]?.index ?? 0) + next.length
    found.push(word(text, { start: match.index, end }, joined ?? lower, own, opensSentence(cut, at)))
  }
  return found
}

const opensSentence = (cut: readonly RegExpExecArray[], at: number): boolean =>
  at === 0 || /^[.!?“"‘:]$/u.test(cut[at - 1]?.[0] ?? '')

function word(text: string, range: Range, lower: string, own: string, opens: boolean): Word {
  const plain = stopWords.has(lower) || lower === "'s" || /^\P{L}*$/u.test(lower)
  const isCalendar = /^\p{Lu}/u.test(own) && calendar.has(lower)
  const isCapital = /^\p{Lu}/u.test(own) && !isCalendar
  const isTitle = titles.has(lower.replace(/\.$/u, ''))
  const isName =
    isCapital && !isTitle && !posts.has(lower) && !plain && !reportingWords.has(lower) && (!opens || !isKnown(lower))
  const term = isName ? nameTerm(lower) : termOf(lower)
  return {
    ...range,
    text: text.slice(range.start, range.end),
    lower,
    term,
    isName,
    weight: weightOf(lower, isName, plain || isTitle || isCalendar),
  }
}

const isKnown = (lower: string): boolean => synonyms.has(lower) || commonWords.has(lower)

function weightOf(lower: string, isName: boolean, isEmpty: boolean): number {
  if (isEmpty) return 0
  if (reportingWords.has(lower)) return 0
  if (isName) return 1.5
  return commonWords.has(lower) || posts.has(lower) ? 0.5 : 1
}

const termOf = (lower: string): string => synonyms.get(lower) ?? hyphened(lower)

const hyphened = (lower: string): string => {
  const stem = stemmer(lower.replace(/[^\p{L}\p{N}-]/gu, ''))
  return stem === '' ? lower : stem
}

/** "Belarusian" and "Belarus", "Ukrainian" and "Ukraine" are one. */
export function nameTerm(lower: string): string {
  const bare = lower.replace(/'s$/u, '').replaceAll('.', '').normalize('NFD').replace(/\p{M}/gu, '')
  const root = bare.replace(/(?:ians?|ans?|ese|ish|is?|ia|ns?|ine?|e|ey)$/u, '')
  return root.length >= 4 ? root : bare
}
