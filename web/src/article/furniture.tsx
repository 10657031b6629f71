import { texts } from '../texts.ts'
import type { FurniturePiece } from './block-runs.ts'

/** What belongs to the page and not to the article: one grey line, and the words and the reason behind it. */
export function Furniture({ pieces }: { readonly pieces: readonly FurniturePiece[] }) {
  const [first] = pieces
  if (!first) return null
  return (
    <details className="furniture">
      <summary>
        <span className="words">{first.words}</span>
        {pieces.length > 1 && ` ${texts.article.andMore(pieces.length - 1)}`} · {texts.article.boilerplate} ·{' '}
        <span className="ask">{texts.claims.why}</span>
      </summary>
      <ul>
        {pieces.map(({ start, words, reason }) => (
          <li key={start}>
            <span className="words">{words}</span>{' '}
            <span className="reason">
              {reason === null ? texts.article.removedUnsaid : texts.article.removed(reason)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
