import type { CredibilityView } from '#contract'
import type { Ledger } from '#ledger'
import { type AsOf, asOfNow, CounterclaimError, credibilitySchema, reliabilitySchema, type WrittenGrade } from '#model'
import { actorNamed } from './actor-named.ts'
import { caseCast } from './case-cast.ts'
import { linksByClaim, type SeenLink } from './claim-links.ts'
import { claimsNamed } from './claim-views.ts'
import { givenGrades } from './given-grades.ts'
import { claimIn } from './link-claims.ts'
import { type Bearing, suggestedCredibility } from './suggested-grades.ts'

export interface GradeRequest {
  /** An actor or outlet by name or id, or a claim by its id. */
  readonly of: string
  /** A to F for a source, 1 to 6 for a claim; null takes the grade back. */
  readonly grade: string | null
  readonly reason: string | null
  readonly author: string
}

/** Keeps the grade that a person gives; it stands above what is suggested. Throws `grade-invalid`, `reason-missing`, and for what is not there. */
export async function grade(ledger: Ledger, request: GradeRequest): Promise<WrittenGrade> {
  const reason = request.reason?.trim() || null
  if (reason === null && request.grade !== null) throw new CounterclaimError('reason-missing', request.of)
  const written = await gradeOf(ledger, request, reason)
  await ledger.append({
    author: request.author,
    bodies: [{ kind: 'written', written: { noun: 'grade', grade: written } }],
  })
  return written
}

async function gradeOf(
  ledger: Ledger,
  { of, grade: given }: GradeRequest,
  reason: string | null,
): Promise<WrittenGrade> {
  if (of.startsWith('c-')) {
    const read = credibilitySchema.nullable().safeParse(given)
    if (!read.success) throw new CounterclaimError('grade-invalid', String(given))
    return { scale: 'credibility', of: await claimIn(ledger, of), grade: read.data, reason }
  }
  const read = reliabilitySchema.nullable().safeParse(given?.toUpperCase() ?? null)
  if (!read.success) throw new CounterclaimError('grade-invalid', String(given))
  const actor = actorNamed(of, await caseCast(ledger, asOfNow))
  return { scale: 'reliability', of: actor.id, grade: read.data, reason }
}

/** The credibility of claims: what a person gave, and what independent origins and contradictions suggest. */
export async function credibilityOf(ledger: Ledger, ids: readonly string[], asOf: AsOf): Promise<CredibilityView[]> {
  const claims = await claimsNamed(ledger, ids, asOf)
  const links = await linksByClaim(ledger, claims, asOf)
  const given = (await givenGrades(ledger, asOf)).credibility
  return claims.map((claim) => ({
    claim: claim.id,
    given: given.get(claim.id) ?? null,
    suggested: suggestedCredibility(bearingOf(claim.speaker, claim.origin.id, links.get(claim.id) ?? [])),
  }))
}

function bearingOf(speaker: string | null, origin: string, links: readonly SeenLink[]): Bearing {
  const others = links.filter(({ other }) => speaker === null || other.speaker !== speaker)
  const own = links.filter(({ other, isLater }) => isLater && speaker !== null && other.speaker === speaker)
  const origins = (test: (link: SeenLink) => boolean) =>
    new Set(others.filter((link) => test(link) && link.other.origin.id !== origin).map(({ other }) => other.origin.id))
      .size
  // Within one report another party may well contest a claim; it cannot confirm it independently.
  const contesting = new Set(
    others
      .filter(({ kind, isLater }) => kind === 'contradicts' || (isLater && kind === 'denies'))
      .map(({ other }) => other.origin.id),
  ).size
  const count = (wanted: SeenLink['kind']) => others.filter(({ kind, isLater }) => isLater && kind === wanted).length
  return {
    confirming: origins(({ kind }) => kind === 'confirms'),
    contesting,
    supporting: count('supports'),
    questioning: count('questions'),
    isRevised: own.some(({ kind }) => kind === 'revises'),
    isRetracted: own.some(({ kind }) => kind === 'retracts'),
  }
}
