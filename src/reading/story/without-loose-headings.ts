import { isOpen, leftOut, type Step } from './judged-line.ts'

/** Headings with nothing left under them. */
export const withoutLooseHeadings: Step = (lines) => {
  const last = lines.findLastIndex((judged) => isOpen(judged) && judged.line.kind !== 'heading')
  return lines.map((judged, index) =>
    isOpen(judged) && index > last ? leftOut(judged, 'a heading with nothing under it') : judged,
  )
}
