import { kindOfLine } from '../line-kinds.ts'
import { proseOf } from './core-box.ts'
import { eachOpen, isSentence, leftOut } from './judged-line.ts'

/** Short lines that the second opinion has not: buttons, counters, labels. */
export const withoutScraps = eachOpen((judged) => {
  const { line, box, isSeconded } = judged
  if (isSeconded || line.kind === 'heading' || line.kind === 'title') return judged
  if (kindOfLine(line.text, 'edge') !== null) return judged
  const isTextBox = box.tag === 'P' || box.tag === 'LI' || box.tag === 'BLOCKQUOTE'
  const isLong = line.text.length >= 80 && proseOf(line) > 0
  return isLong || (isTextBox && (proseOf(line) > 0 || isSentence(line.text))) ? judged : leftOut(judged, 'a scrap')
})
