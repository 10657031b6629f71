import { isDateLine } from '../page-date.ts'
import { proseOf } from './core-box.ts'
import { isOpen, type JudgedLine, type Step, setAside } from './judged-line.ts'

/** Lines before the text that say when it was published. Further down, days are headings of chronicles. */
export const withoutDateLines: Step = (lines) => {
  const first = lines.findIndex(isProse)
  return lines.map((judged, index) =>
    isOpen(judged) && index < first && isDateLine(judged.line.text)
      ? setAside(judged, 'page furniture: date line')
      : judged,
  )
}

const isProse = (judged: JudgedLine): boolean =>
  isOpen(judged) && judged.line.kind !== 'title' && proseOf(judged.line) > 0
