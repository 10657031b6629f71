import type { BriefQuestion } from './brief-reading.ts'
import { lastDay } from './days.ts'
import type { Strand } from './strands.ts'

/** Questions with more than one answer, those that matter most first: by independent origins, then by how late something was said. */
export function disputed(questions: readonly BriefQuestion[], dayOf: (claim: string) => number): BriefQuestion[] {
  return questions
    .filter(({ versions }) => versions.length > 1)
    .map((question) => ({
      question,
      origins: new Set(question.versions.flatMap(({ origins }) => origins)).size,
      last: Math.max(...question.versions.flatMap(({ claims }) => claims.map(dayOf))),
    }))
    .toSorted(
      (a, b) => b.origins - a.origins || compareDays(b.last, a.last) || (a.question.id < b.question.id ? -1 : 1),
    )
    .map(({ question }) => question)
}

/** By what they weigh in a brief: disputed questions first, then more independent origins, then what was said last. */
export const weighed = (strands: readonly Strand[]): Strand[] =>
  strands
    .map((strand) => ({ strand, day: lastDay(strand.knownFrom.edtf) ?? Number.NEGATIVE_INFINITY }))
    .toSorted(
      (a, b) =>
        Number(b.strand.isDisputed) - Number(a.strand.isDisputed) ||
        b.strand.origins - a.strand.origins ||
        compareDays(b.day, a.day) ||
        (a.strand.id < b.strand.id ? -1 : 1),
    )
    .map(({ strand }) => strand)

const compareDays = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
