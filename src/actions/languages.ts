import type { ReadNotice } from '#contract'
import { english } from '#language'
import type { Article, Block } from '#model'

/** The blocks of an article that are in a language. What does not show its language is taken for the article's, and that for English. */
export const blocksIn = (code: string, article: Article): Block[] =>
  article.blocks.filter((block) => languageOf(block, article) === code)

const languageOf = ({ language: own }: Block, { language }: Article): string =>
  (own ?? language ?? english.code).toLowerCase().split('-')[0] ?? english.code

/** What of an article is not read since nothing here knows its language: one notice a language, in the order of the text. */
export function languageNotices(article: Article): ReadNotice[] {
  const told = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote')
  const byLanguage = Map.groupBy(told, (block) => languageOf(block, article))
  return [...byLanguage]
    .filter(([language]) => language !== english.code)
    .map(([language, blocks]) => ({
      kind: 'language-not-supported',
      language,
      paragraphs: blocks.length,
      of: told.length,
      message: messageOf(language, blocks.length, told.length),
    }))
}

function messageOf(language: string, some: number, all: number): string {
  const name = language === 'und' ? 'The language' : `The language ${nameOf(language)}`
  const which = some === all ? 'nothing of the text is read' : `${some} of ${all} paragraphs are not read`
  return `${name} is not supported: ${which}.`
}

function nameOf(language: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language)
  return name === undefined ? language : `${name} (${language})`
}
