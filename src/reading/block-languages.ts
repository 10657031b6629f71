import type { Block } from '#model'
import { languageOfParagraph } from './language-of-text.ts'

/** Blocks with their language where it is another than the article's. A language that is not known counts as English. */
export function withLanguages(text: string, blocks: readonly Block[], language: string | null): Block[] {
  const usual = (language ?? 'en').split('-')[0] ?? 'en'
  const script = scriptOf(usual)
  return blocks.map((block) => {
    if (block.kind === 'boilerplate') return block
    const own = languageOfParagraph(text.slice(block.start, block.end))
    // Of two languages in one script that is not Latin, a paragraph alone does not tell which it is.
    const isUsual = own === null || own === usual || (script !== 'Latn' && scriptOf(own) === script)
    return isUsual ? block : { ...block, language: own }
  })
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined
  }
}
