import type { BriefChange, BriefReading } from '../brief-reading.ts'
import type { Citations } from '../citations.ts'
import { dateWords } from '../days.ts'
import { type Block, emphasis, item, paragraph, type Section, text } from '../document.ts'
import { weighed } from '../ranking.ts'
import { isClear, strands } from '../strands.ts'
import { told } from '../telling.ts'
import { counted, ended, quoted, upperFirst } from '../words.ts'

const mostStrands = 10
const mostQuestions = 12

type VersionChange = Exclude<BriefChange, { what: 'claim' }>

/** What became public since a day: versions taken up, left and confirmed, then what weighs most. Null where nobody asks. */
export function changed(reading: BriefReading, cited: Citations): Section | null {
  if (reading.since === null) return null
  const named = `What changed since ${dateWords(reading.since)}`
  if (reading.changes.length === 0)
    return { heading: named, blocks: [paragraph(text('Nothing that the case holds became public since then.'))] }
  const news = new Set(reading.changes.flatMap((change) => (change.what === 'claim' ? [change.claim] : [])))
  const fresh = weighed(strands({ ...reading, claims: reading.claims.filter(({ id }) => news.has(id)) }))
  const shown = fresh.filter(isClear).slice(0, mostStrands)
  const questions = Map.groupBy(
    reading.changes.filter((change): change is VersionChange => change.what !== 'claim'),
    ({ question }) => question,
  )
  const [left, more] = [questions.size - mostQuestions, fresh.length - shown.length]
  return {
    heading: named,
    blocks: [
      ...[...questions.values()].slice(0, mostQuestions).map(questionItem),
      ...(left > 0 ? [paragraph(text(`${counted(left, 'further question')} changed.`))] : []),
      ...shown.map((strand) => item(...told([strand], reading, cited))),
      ...(more > 0 ? [paragraph(text(`${counted(more, 'more new account')}.`))] : []),
    ],
  }
}

/** All that changed on one question, in one item. */
function questionItem(changes: readonly VersionChange[]): Block {
  const isNew = changes.some(({ what }) => what === 'question-opened')
  const moves = [...new Set(changes.map(moveWords).filter((words) => words !== null))]
  return item(
    text(isNew ? 'A new question, ' : 'On '),
    emphasis(changes[0]?.words ?? ''),
    text(moves.length > 0 ? ` ${upperFirst(ended(moves.join('; ')))}` : '.'),
  )
}

function moveWords({ what, answer, who }: VersionChange): string | null {
  const [name, version] = [who ?? 'nobody named', answer === null ? 'a version' : quoted(answer, 160)]
  switch (what) {
    case 'question-opened':
      return null
    case 'version-new':
      return `${name} took up ${version}`
    case 'version-left':
      return `${name} left ${version}`
    case 'version-confirmed':
      return `${name} confirmed ${version}`
  }
}
