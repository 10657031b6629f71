import { proseOf } from './core-box.ts'
import { isOpen, type JudgedLine, type Step } from './judged-line.ts'

/** The line under the title goes with it: it says in short what the text says. */
export const withoutDeck: Step = (lines) => {
  const first = lines.findIndex(
    (judged) => isOpen(judged) && judged.box.tag === 'P' && proseOf(judged.line) > 0 && !isDeck(judged),
  )
  return lines.map((judged, index) =>
    isOpen(judged) && index < first && judged.line.text.length > 40 && isDeck(judged)
      ? { ...judged, line: { ...judged.line, kind: 'title' } }
      : judged,
  )
}

const names =
  / (?:deck|dek|standfirst|sub title|subtitle|sub headline|subheadline|sub head|subhead|sub heading|subheading|strapline|alternativeheadline|article summary|article excerpt|entry summary) /u

const isDeck = ({ box, line }: JudgedLine): boolean =>
  names.test(box.names) || (/^H[2-6]$/u.test(box.tag) && proseOf(line) > 0)
