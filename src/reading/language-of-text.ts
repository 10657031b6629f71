import { franc } from 'franc-min'

const shortest = 200
const longest = 2000

/** The language of a text that does not say it, as ISO 639-1 where that has it; null where the text is too short to tell. */
export function languageOfText(text: string): string | null {
  if (text.length < shortest) return null
  const code = franc(text.slice(0, longest), { minLength: shortest })
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
