import type { ArticleView } from '#contract'
import { creditWords } from '../case/credit-words.ts'
import { clockWords, recordedWords } from '../dates/clock-words.ts'
import { texts } from '../texts.ts'

/** What is known of the article as a whole. Its title stands in its text, or here where the text has none. */
export function ArticleHead({ view: { article, capture, recordedAt } }: { readonly view: ArticleView }) {
  const { outlet, byline, published, credit, licence, canonical } = article
  const titled = article.blocks.some(({ kind }) => kind === 'title')
  return (
    <header className="article-head">
      <ul className="facts">
        {outlet !== null && <li className="outlet">{outlet}</li>}
        <li>{clockWords('published', published)}</li>
        {byline.length > 0 && <li>{texts.articles.by(byline.map(nameAndRole).join('; '))}</li>}
        {credit && <li>{creditWords(credit)}</li>}
        {licence && <li>{texts.articles.licence(licence.name)}</li>}
        {canonical !== null && isWebAddress(canonical) && (
          <li>
            <a href={canonical} rel="noreferrer">
              {texts.articles.original}
            </a>
          </li>
        )}
        <li className="capture">{texts.articles.capture(capture.address)}</li>
        <li>{recordedWords(recordedAt)}</li>
      </ul>
      {!titled && <h1>{article.title ?? texts.articles.untitled}</h1>}
    </header>
  )
}

const nameAndRole = ({ name, role }: { readonly name: string; readonly role: string | null }): string =>
  role === null ? name : `${name}, ${role}`

// The address is the page's own word: only one that a browser may safely open becomes a link.
const isWebAddress = (address: string): boolean => /^https?:\/\//iu.test(address)
