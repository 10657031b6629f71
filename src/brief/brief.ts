import type { BriefReading } from './brief-reading.ts'
import { citations } from './citations.ts'
import { dateWords } from './days.ts'
import { type BriefDocument, paragraph, text } from './document.ts'
import { sections } from './order.ts'
import { disputed } from './ranking.ts'
import { counted } from './words.ts'

/** A case at a point of its clocks as a brief: every sentence from what the case holds, with the places that it rests on. Pure. */
export function briefOf(reading: BriefReading): BriefDocument {
  const cited = citations(reading)
  const written = sections.map((section) => section(reading, cited)).filter((section) => section !== null)
  const isEmpty = reading.claims.length + reading.events.length === 0
  return {
    title: reading.title,
    standing: standing(reading),
    sections: isEmpty && written.length === 0 ? [nothing(reading)] : written,
    citations: cited.all(),
  }
}

function standing(reading: BriefReading): string[] {
  const { asOf, recordAsOf, articles, origins, claims, questions, leftOut } = reading
  const open = disputed(questions, () => 0).length
  const speakers = new Set(claims.map(({ speaker }) => speaker).filter((speaker) => speaker !== null)).size
  const left = [
    leftOut.later > 0 ? `${counted(leftOut.later, 'claim')} became public later` : null,
    leftOut.undated > 0 ? `${counted(leftOut.undated, 'claim')} on no known day` : null,
  ].filter((part) => part !== null)
  return [
    [
      asOf === null ? 'All that the case holds' : `What was public by ${dateWords(asOf)}`,
      recordAsOf === null ? '' : `, in the file as it stood at ${recordAsOf}`,
      '.',
    ].join(''),
    `${counted(claims.length, 'claim')} by ${counted(speakers, 'named speaker')}, in ${counted(articles, 'article')} from ${counted(origins, 'origin')}; ${counted(open, 'disputed question')}. Copies of one text count as one origin.`,
    ...(left.length > 0 ? [`Left out: ${left.join(', ')}.`] : []),
  ]
}

const nothing = ({ asOf }: BriefReading) => ({
  heading: 'Nothing to tell',
  blocks: [
    paragraph(
      text(
        asOf === null
          ? 'The case holds no claims and no events yet. Add reports to it, and there is something to tell.'
          : `The case holds nothing that was surely public by ${dateWords(asOf)}.`,
      ),
    ),
  ],
})
