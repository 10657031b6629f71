import type { CredibilityView, GradeView, ReliabilityView } from '#contract'
import type { Ledger } from '#ledger'
import type { AsOf } from '#model'

/** The grades that people gave, by actor and by claim. */
export interface GivenGrades {
  readonly reliability: ReadonlyMap<string, NonNullable<ReliabilityView['given']>>
  readonly credibility: ReadonlyMap<string, NonNullable<CredibilityView['given']>>
  readonly all: readonly GradeView[]
}

export async function givenGrades(ledger: Ledger, { recorded }: AsOf): Promise<GivenGrades> {
  const written = await ledger.written({ noun: 'grade' }, { disclosed: null, recorded })
  const reliability = new Map<string, NonNullable<ReliabilityView['given']>>()
  const credibility = new Map<string, NonNullable<CredibilityView['given']>>()
  const all: GradeView[] = []
  for (const { value, author, recordedAt } of written) {
    if (value.noun !== 'grade' || value.grade.grade === null) continue
    const { scale, of, grade, reason } = value.grade
    all.push({ scale, of, grade, reason, author, recordedAt })
    if (value.grade.scale === 'reliability')
      reliability.set(of, {
        grade: value.grade.grade,
        reason,
        author,
        recordedAt,
      })
    else
      credibility.set(of, {
        grade: value.grade.grade,
        reason,
        author,
        recordedAt,
      })
  }
  return { reliability, credibility, all }
}
