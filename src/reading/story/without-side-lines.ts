import { kindOfLine } from '../line-kinds.ts'
import { eachOpen, setAside } from './judged-line.ts'
import { sideLine } from './side-line.ts'

/** Lines that by their own words are not of the story. */
export const withoutSideLines = eachOpen((judged) => {
  const { text } = judged.line
  const own = text.length <= 400 ? kindOfLine(text, 'middle') : null
  if (own !== null) return own.kind === 'boilerplate' ? setAside(judged, own.reason) : judged
  const reason = sideLine(text)
  if (reason === null) return judged
  return setAside(judged, reason, reason.startsWith('caption') ? 'caption' : 'boilerplate')
})
