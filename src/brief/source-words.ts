import { dateWords } from './days.ts'
import type { Citation } from './document.ts'
import { ended, quoted } from './words.ts'

/** A citation in words: what is quoted and where it stands, the article, where it came from, and the hash of the bytes. */
export function sourceWords({ span, source, article }: Citation): string[] {
  const place = `${quoted(span.exact, 240)}, at ${span.start}–${span.end}.`
  if (!source) return [place, `Article ${article}.`]
  const published = source.published.edtf === null ? 'undated' : dateWords(source.published.edtf)
  return [
    place,
    ended(source.title ?? 'Untitled'),
    ended([source.outlet, published].filter((part) => part !== null).join(', ')),
    `${source.address} (article ${article}, SHA-256 ${source.sha256}).`,
  ]
}
