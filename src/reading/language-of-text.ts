import { franc } from 'franc-min'
import { commonWordsIn } from './common-words.ts'

const shortest = 200
const longest = 2000

/** The language of a text that does not say it, as ISO 639-1 where that has it; null where the text is too short to tell. */
export function languageOfText(text: string): string | null {
  if (text.length < shortest) return null
  const start = text.slice(0, longest)
  return isPlainlyEnglish(start) ? 'en' : codeOf(start, shortest)
}

/** So many common words as only English has: what letters tell is then not asked, which takes longer than all other reading. */
function isPlainlyEnglish(text: string): boolean {
  const { words, english, other } = commonWordsIn(text)
  return english >= 15 && english >= words * 0.25 && english > 2 * other
}

/** Letters that one language of the Cyrillic script has and its neighbours have not. */
const ownLetters: readonly (readonly [string, RegExp])[] = [
  ['uk', /[їєґ]/iu],
  ['be', /ў/iu],
  ['kk', /[әғқңұү]/iu],
  ['sr', /[ђћџ]/iu],
  ['mk', /[ѓќѕ]/iu],
  ['ru', /[ыэё]/iu],
]

function codeOf(text: string, minLength: number): string | null {
  const isCyrillic = (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > text.length / 3
  const own = isCyrillic ? ownLetters.find(([, letters]) => letters.test(text)) : undefined
  if (own) return own[0]
  const code = franc(text, { minLength })
  return code === 'und' ? null : (Intl.getCanonicalLocales(code === 'zlm' ? 'ms' : code)[0] ?? null)
}

/**
 * The language of an article on a page that states one. Sites state their own language over texts in English and English, which
 * templates come with, over texts in their own; between two other languages the text alone is a weaker witness than the page.
 */
export function languageOfPage(stated: string | null, text: string): string | null {
  const found = text.length < 3 * shortest && stated !== null ? null : languageOfText(text)
  if (stated === null || found === null) return stated ?? found
  return stated === 'en' || found === 'en' ? found : stated
}

const enough = 400
const fewestLetters = 12
const fewestHits = 3

/**
 * The language of a paragraph, by its script and its common words; null where neither shows it, `und` where it is none that is known
 * and surely not one of Latin letters.
 */
export function languageOfParagraph(paragraph: string): string | null {
  const text = paragraph.slice(0, enough)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < fewestLetters) return null
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin < letters / 2) return codeOf(text, fewestLetters) ?? 'und'
  const { words, english, other, code, different } = commonWordsIn(text)
  if (english >= fewestHits && english >= words * 0.15 && english >= other) return 'en'
  return different >= fewestHits && other >= words * 0.15 && other > 1.5 * english ? code : null
}
