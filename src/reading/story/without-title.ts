import { eachOpen, leftOut } from './judged-line.ts'
import { letters } from './letters.ts'

/** The title stands above the text already, and other main headings are other titles. */
export const withoutTitle = eachOpen((judged, { title }) => {
  const isTitle = judged.box.tag === 'H1' || (title !== null && letters(judged.line.text) === letters(title))
  return isTitle && letters(judged.line.text) !== '' ? leftOut(judged, 'title') : judged
})
