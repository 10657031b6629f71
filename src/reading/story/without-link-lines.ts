import { eachOpen, isSentence, leftOut } from './judged-line.ts'

/** Lines that are links from end to end, but for headings, whole sentences, and short links in paragraphs. */
export const withoutLinkLines = eachOpen((judged) => {
  const { line, box, isSeconded } = judged
  if (line.linked < line.text.replace(/\s/gu, '').length * 0.8) return judged
  const isRunning = (box.tag === 'P' || box.tag === 'LI') && line.text.length > 100 && isSentence(line.text)
  const isShort = box.tag === 'P' && line.text.length < 30
  return isSeconded && (line.kind === 'heading' || isRunning || isShort) ? judged : leftOut(judged, 'only links')
})
