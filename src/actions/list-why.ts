import type { HypothesisView } from '#contract'
import { type Evidence, type Weighed, weighed, weightOf } from '#hypotheses'
import type { Ledger, WrittenBy } from '#ledger'
import { type AsOf, type Claim, type ClaimId, type Hypothesis, isPublicBy, likelihoodSchema } from '#model'
import { type FindingDesk, findingDesk, withCorrection } from './case-findings.ts'
import { caseOrigins } from './case-origins.ts'
import { givenGrades } from './given-grades.ts'

export interface WhyFilter {
  /** Only hypotheses of questions that hold these words. */
  readonly question?: string | undefined
  readonly all?: boolean | undefined
}

/**
 * The explanations of a case at a point of its clocks, by question, those with the least evidence against them first: proposed from
 * the texts as their authors', and written by people, with the marks that people gave.
 */
export async function listWhy(
  ledger: Ledger,
  { question, all = false }: WhyFilter,
  asOf: AsOf,
): Promise<HypothesisView[]> {
  const desk = await findingDesk(ledger, asOf)
  const findings = await ledger.findings(asOf)
  const written = writtenOf(findings.written)
  const found = findings.hypotheses.flatMap(({ value }): Draft[] => {
    const grounds = desk.inView(value.grounds)
    return grounds.length === 0 ? [] : [{ hypothesis: { ...value, grounds }, author: null }]
  })
  const drafts = [...found, ...written.hypotheses].map((draft): Draft => {
    const hypothesis = withCorrection(draft.hypothesis, desk.judgement('hypothesis', draft.hypothesis.id))
    return {
      ...draft,
      hypothesis: {
        ...hypothesis,
        evidence: (written.marks.get(hypothesis.id) ?? []).map(({ claim, mark }) => ({ claim, mark })),
      },
    }
  })
  const standing = drafts.filter(
    ({ hypothesis }) => all || desk.judgement('hypothesis', hypothesis.id)?.decision !== 'reject',
  )
  const evidence = await evidenceOf(ledger, standing, asOf)
  const groups = Map.groupBy(standing, ({ hypothesis }) => questionKey(hypothesis.question))
  return [...groups.values()]
    .filter(
      (group) =>
        question === undefined ||
        group.some(({ hypothesis }) => hypothesis.question.toLowerCase().includes(question.toLowerCase())),
    )
    .flatMap((group) => viewsOf(group, evidence, written, desk))
}

interface Draft {
  readonly hypothesis: Hypothesis
  readonly author: string | null
}

interface Mark {
  readonly claim: ClaimId
  readonly mark: Hypothesis['evidence'][number]['mark']
  readonly reason: string | null
  readonly author: string
}

interface WrittenParts {
  readonly hypotheses: readonly Draft[]
  readonly marks: ReadonlyMap<string, readonly Mark[]>
  readonly estimates: ReadonlyMap<string, NonNullable<HypothesisView['estimate']>>
}

function writtenOf(written: readonly WrittenBy[]): WrittenParts {
  const marks = new Map<string, Mark[]>()
  const estimates = new Map<string, NonNullable<HypothesisView['estimate']>>()
  const hypotheses: Draft[] = []
  for (const { value, author, recordedAt } of written) {
    if (value.noun === 'hypothesis')
      hypotheses.push({ hypothesis: { ...value.hypothesis, likelihood: null, evidence: [], grounds: [] }, author })
    else if (value.noun === 'mark' && value.mark !== null)
      marks.set(value.hypothesis, [
        ...(marks.get(value.hypothesis) ?? []),
        { claim: value.claim, mark: value.mark, reason: value.reason, author },
      ])
    else if (value.noun === 'estimate' && value.estimate !== null)
      estimates.set(value.hypothesis, { ...value.estimate, author, recordedAt })
  }
  return { hypotheses, marks, estimates }
}

const questionKey = (question: string): string =>
  question
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const likelihoodOf = ({ hypothesis: { likelihood } }: Draft): number =>
  likelihood === null ? 2.5 : likelihoodSchema.options.indexOf(likelihood)

interface EvidenceClaim {
  readonly claim: Claim
  readonly evidence: Evidence
}

/** The marked claims that were public, each with its origin and grades. */
async function evidenceOf(
  ledger: Ledger,
  drafts: readonly Draft[],
  asOf: AsOf,
): Promise<ReadonlyMap<string, EvidenceClaim>> {
  const ids = [...new Set(drafts.flatMap(({ hypothesis }) => hypothesis.evidence.map(({ claim }) => claim)))]
  if (ids.length === 0) return new Map()
  const origins = await caseOrigins(ledger, asOf)
  const grades = await givenGrades(ledger, asOf)
  const claims = await ledger.claimsByIds(ids, asOf)
  return new Map(
    claims
      .filter(({ value }) => isPublicBy(value.knownFrom, asOf.disclosed))
      .map(({ value }) => [
        value.id,
        {
          claim: value,
          evidence: {
            claim: value.id,
            origin: origins.of(value.article)?.id ?? value.article,
            reliability: value.speaker === null ? null : (grades.reliability.get(value.speaker)?.grade ?? null),
            credibility: grades.credibility.get(value.id)?.grade ?? null,
          },
        },
      ]),
  )
}

function viewsOf(
  group: readonly Draft[],
  evidence: ReadonlyMap<string, EvidenceClaim>,
  written: WrittenParts,
  desk: FindingDesk,
): HypothesisView[] {
  // While nothing is marked, those that their authors hold likelier come first.
  const ordered = group.toSorted((a, b) => likelihoodOf(b) - likelihoodOf(a))
  const hypotheses = ordered.map(({ hypothesis }) => hypothesis)
  const ids = new Set<string>(hypotheses.flatMap((one) => one.evidence.map(({ claim }) => claim)))
  const own = [...evidence.values()].filter(({ evidence: { claim } }) => ids.has(claim))
  const result = weighed(
    hypotheses,
    own.map((one) => one.evidence),
  )
  return result.ranked.flatMap(({ hypothesis: id }, place) => {
    const draft = group.find(({ hypothesis }) => hypothesis.id === id)
    return draft ? [viewOf(draft, place, result, evidence, written, desk)] : []
  })
}

function viewOf(
  { hypothesis, author }: Draft,
  place: number,
  result: Weighed,
  evidence: ReadonlyMap<string, EvidenceClaim>,
  written: WrittenParts,
  desk: FindingDesk,
): HypothesisView {
  const { grounds, ...rest } = hypothesis
  const ranked = result.ranked[place]
  return {
    ...rest,
    actors: rest.actors.map(desk.standing),
    actorNames: rest.actors.map(desk.nameOf),
    evidence: (written.marks.get(hypothesis.id) ?? []).flatMap(({ claim, mark, reason, author: by }) => {
      const one = evidence.get(claim)
      if (!one) return []
      return [
        {
          claim,
          mark,
          speakerName: one.claim.speaker === null ? null : desk.nameOf(one.claim.speaker),
          text: one.claim.content.map(({ exact }) => exact).join(' … '),
          origin: one.evidence.origin,
          weight: weightOf(one.evidence),
          diagnosticity: result.diagnosticity.get(claim) ?? 0,
          reason,
          author: by,
        },
      ]
    }),
    rank: result.isUnmarked ? null : place + 1,
    inconsistency: ranked?.inconsistency ?? 0,
    consistency: ranked?.consistency ?? 0,
    sensitivity: result.flips.map((flip) => ({ ...flip, claims: [...flip.claims] })),
    estimate: written.estimates.get(hypothesis.id) ?? null,
    claims: [...new Set(grounds.flatMap(({ claims }) => claims))],
    spans: grounds.map(desk.ground),
    author,
    judgement: desk.judgement('hypothesis', hypothesis.id),
  }
}
