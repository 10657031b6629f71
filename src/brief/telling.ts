import type { BriefClaim, BriefReading, BriefSource } from './brief-reading.ts'
import type { Citations } from './citations.ts'
import { type Run, strong, text } from './document.ts'
import { led } from './lead-in.ts'
import type { Strand } from './strands.ts'
import { counted, quoted, withoutStop } from './words.ts'

/** What an article is called where it speaks for itself. */
export const sourceName = ({ outlet, title, address }: BriefSource): string => outlet ?? title ?? address

/** Who speaks, as a brief names them: nobody's words are told without it. */
export function speakerWords(claim: BriefClaim, reading: BriefReading): string {
  if (claim.speaker !== null) return claim.speaker
  if (claim.form !== 'author' && claim.source.trim() !== '') return `${quoted(claim.source, 80)} (not named)`
  const source = reading.source(claim.article)
  return source ? sourceName(source) : 'An author who is not named'
}

/** So many places are cited behind one sentence. */
const mostPlaces = 4

/** What one speaker said at one time, in one sentence or several joined ones, each with its citations. */
export function told(strands: readonly Strand[], reading: BriefReading, cited: Citations): Run[] {
  const [first] = strands
  if (!first) return []
  const runs: Run[] = [strong(speakerWords(first, reading))]
  let lead = ''
  for (const [index, strand] of strands.entries()) {
    const own = led(strand)
    const joint = index === 0 ? ' ' : index === strands.length - 1 ? ' and ' : ', '
    const words = own === lead ? (own.endsWith(' that') ? 'that ' : '') : `${own} `
    const said = strand.content.map(({ exact }) => exact).join(' … ')
    const content = quoted(withoutStop(said.replace(/^that\s+/u, '')))
    runs.push(text(`${joint}${words}${content}`))
    for (const { article, content: place } of [strand, ...strand.also].slice(0, mostPlaces))
      runs.push(...cited.cite(article, place))
    const behind = behindWords(strand)
    if (behind !== '') runs.push(text(` (${behind})`))
    lead = own
  }
  runs.push(text('.'))
  return runs
}

/** How many stand behind it: copies never count as independent. */
function behindWords({ origins, also, copies }: Strand): string {
  const all = copies + also.reduce((sum, claim) => sum + claim.copies, 0)
  if (origins < 2 && all === 0) return ''
  return [counted(origins, 'origin'), ...(all > 0 ? [counted(all, 'copy', 'copies')] : [])].join(', ')
}
