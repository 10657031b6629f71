import type { BriefClaim, BriefQuestion, BriefReading } from '../brief-reading.ts'
import type { Citations } from '../citations.ts'
import { dateWords, lastDay } from '../days.ts'
import { type Block, emphasis, heading, item, paragraph, type Run, type Section, text } from '../document.ts'
import { disputed } from '../ranking.ts'
import { counted, listed, quoted } from '../words.ts'

const mostQuestions = 12
const mostCited = 3
const mostHolders = 4

/** Where accounts cannot all hold: each question with its answers, who held which, and how many origins stand behind it. */
export function disputes(reading: BriefReading, cited: Citations): Section | null {
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]))
  const day = (id: string): number => lastDay(claims.get(id)?.knownFrom.edtf ?? null) ?? Number.NEGATIVE_INFINITY
  const questions = disputed(reading.questions, day)
  if (questions.length === 0) return null
  const left = questions.length - mostQuestions
  return {
    heading: 'What is disputed',
    blocks: [
      ...questions.slice(0, mostQuestions).flatMap((question) => questionBlocks(question, claims, cited)),
      ...(left > 0
        ? [
            paragraph(
              text(
                `${counted(left, 'further question')} ${left === 1 ? 'is' : 'are'} open; counterclaim versions lists them.`,
              ),
            ),
          ]
        : []),
    ],
  }
}

const questionBlocks = (
  { question, versions }: BriefQuestion,
  claims: ReadonlyMap<string, BriefClaim>,
  cited: Citations,
): Block[] => [
  heading(question),
  ...versions.map((version) =>
    item(
      emphasis(quoted(version.answer, 200)),
      ...version.claims.slice(0, mostCited).flatMap((id): Run[] => {
        const claim = claims.get(id)
        return claim ? cited.cite(claim.article, claim.content) : []
      }),
      text(
        `, ${holdersWords(version.holders)}; ${counted(version.origins.length, 'origin')}${single(version.origins)}.`,
      ),
    ),
  ),
]

const single = (origins: readonly string[]): string => (origins.length === 1 ? ' alone' : '')

/** "held by A from 24 June 2023 until 14 July 2023 and by B from 27 June 2023". */
function holdersWords(holders: BriefQuestion['versions'][number]['holders']): string {
  const inOrder = holders.toSorted((a, b) => compare(a.from ?? '~', b.from ?? '~'))
  const shown = inOrder.slice(0, mostHolders).map(({ name, from, to }) => {
    const since =
      from === null ? '' : from.startsWith('..') ? ` (${dateWords(from)} at the latest)` : ` from ${dateWords(from)}`
    return `by ${name ?? 'nobody named'}${since}${to === null ? '' : ` until ${dateWords(to).replace(/^(?:since|by) /u, '')}`}`
  })
  const others = holders.length - shown.length
  return `held ${listed(others > 0 ? [...shown, `by ${counted(others, 'other')}`] : shown)}`
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
