import type { BriefEvent, BriefReading } from '../brief-reading.ts'
import type { Citations } from '../citations.ts'
import { dateWords, dayKey } from '../days.ts'
import { type Block, heading, item, paragraph, type Section, strong, text } from '../document.ts'
import { weighed } from '../ranking.ts'
import { isClear, type Strand, strands } from '../strands.ts'
import { sourceName, speakerWords, told } from '../telling.ts'
import { counted, quoted, upperFirst, withoutStop } from '../words.ts'

/** So many are told; what is left is counted. */
const mostStrands = 45
const mostEvents = 20
/** So many sentences of one speaker are joined. */
const mostJoined = 3

/** What is said to have happened, by the day that it is about or else was said on, each by whose account. */
export function happened(reading: BriefReading, cited: Citations): Section | null {
  const all = weighed(strands(reading))
  const some = all.filter(isClear)
  const clear = some.length > 0 ? some : all
  const chosen = clear.slice(0, mostStrands)
  const events = reading.events
    .toSorted((a, b) => b.origins - a.origins)
    .filter(({ on }) => dayKey(on.edtf) !== null)
    .slice(0, mostEvents)
  if (chosen.length + events.length === 0) return null
  const byDay = Map.groupBy(chosen, dayOf)
  const eventsByDay = Map.groupBy(events, ({ on }) => dayKey(on.edtf) ?? '')
  const days = [...new Set([...byDay.keys(), ...eventsByDay.keys()])].filter((day) => day !== '').toSorted()
  return {
    heading: 'What happened, by whose account',
    blocks: [
      ...days.flatMap((day) => [
        heading(upperFirst(dateWords(day))),
        ...accounts(byDay.get(day) ?? [], day, reading, cited),
        ...(eventsByDay.get(day) ?? []).map((event) => eventItem(event, reading, cited)),
      ]),
      ...undatedBlocks(byDay.get('') ?? [], reading, cited),
      ...rest(clear.slice(mostStrands), all.length - clear.length),
    ],
  }
}

const dayOf = ({ about, saidOn }: Strand): string => dayKey(about.edtf) ?? dayKey(saidOn.edtf) ?? ''

/** What has no day of its own, by when it was said at the latest. */
function undatedBlocks(of: readonly Strand[], reading: BriefReading, cited: Citations): Block[] {
  const bySaid = Map.groupBy(of, ({ saidOn }) => saidOn.edtf)
  return [...bySaid]
    .toSorted(([a], [b]) => compare(lastOf(a), lastOf(b)))
    .flatMap(([said, own]) => [
      heading(said === null ? 'On no known day' : `On no known day, said ${whenSaid(said)}`),
      ...accounts(own, said ?? '', reading, cited),
    ])
}

const lastOf = (edtf: string | null): string => edtf?.replace(/^\.\.\//u, '') ?? '~'

/** What is not told is counted, never dropped in silence. */
function rest(left: readonly Strand[], unclear: number): Block[] {
  const parts = [
    left.length > 0 ? `${counted(left.length, 'further account')} that weigh less` : null,
    unclear > 0 ? `${counted(unclear, 'claim')} whose words say little out of their sentence` : null,
  ].filter((part) => part !== null)
  return parts.length > 0 ? [paragraph(text(`Not told here: ${parts.join(', and ')}.`))] : []
}

/** What one speaker said on one day is told together. */
function accounts(of: readonly Strand[], day: string, reading: BriefReading, cited: Citations): Block[] {
  const groups = Map.groupBy(of, (strand) => `${speakerWords(strand, reading)}\n${strand.saidOn.edtf}`)
  return [...groups.values()]
    .toSorted((a, b) => compare(a[0]?.saidOn.edtf ?? '~', b[0]?.saidOn.edtf ?? '~'))
    .flatMap((group) => {
      const parts = Array.from({ length: Math.ceil(group.length / mostJoined) }, (_, index) =>
        group.slice(index * mostJoined, (index + 1) * mostJoined),
      )
      return parts.map((part) =>
        item(...told(part, reading, cited), text(saidWords(part[0]?.saidOn.edtf ?? null, day))),
      )
    })
}

/** When it was said, where that is not the day under which it is told. */
function saidWords(said: string | null, day: string): string {
  if (said === null || said === day) return ''
  return ` Said ${whenSaid(said)}.`
}

/** "on 6 July 2023", "by 18 July 2023", "between 3 and 9 July 2023", "in July 2023". */
function whenSaid(said: string): string {
  const words = dateWords(said)
  if (/^(?:by|since|about) /u.test(words)) return words
  if (/ to /u.test(words)) return `between ${words.replace(' to ', ' and ')}`
  return `${/^\d{1,2} \p{L}+/u.test(words) ? 'on' : 'in'} ${words}`
}

function eventItem({ article, span, origins }: BriefEvent, reading: BriefReading, cited: Citations): Block {
  const source = reading.source(article)
  return item(
    strong(source ? sourceName(source) : article),
    text(` writes: ${quoted(withoutStop(span.exact))}`),
    ...cited.cite(article, [span]),
    text(`${origins > 1 ? ` (${counted(origins, 'origin')})` : ''}.`),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
