import { z } from 'zod'
import type { Ledger } from '#ledger'
import {
  asOfNow,
  CounterclaimError,
  dealSchema,
  hypothesisSchema,
  indicatorSchema,
  type Judgement,
  type JudgementSubject,
  tieSchema,
} from '#model'
import { listDeals } from './list-deals.ts'
import { listOutlook } from './list-outlook.ts'
import { listTies } from './list-ties.ts'
import { listWhy } from './list-why.ts'

type FindingNoun = 'deal' | 'tie' | 'hypothesis' | 'indicator'

const nouns: Readonly<Record<string, FindingNoun>> = {
  'd-': 'deal',
  't-': 'tie',
  'h-': 'hypothesis',
  'i-': 'indicator',
}

/** What a person can put in the place of what was found. What a finding rests on is not among it: that is evidence. */
const corrections = {
  deal: dealSchema
    .omit({ id: true, steps: true, grounds: true })
    .extend({ into: z.string().min(1) })
    .partial(),
  tie: tieSchema.omit({ id: true, claims: true, grounds: true }).partial(),
  hypothesis: hypothesisSchema.omit({ id: true, evidence: true, grounds: true }).partial(),
  indicator: indicatorSchema.omit({ id: true, grounds: true }).partial(),
} as const satisfies Record<FindingNoun, z.ZodType>

/** The finding that an id names; null for an id of another kind. Throws where the case has none by it. */
export async function findingNamed(ledger: Ledger, id: string, mayBeGone: boolean): Promise<JudgementSubject | null> {
  const noun = nouns[id.slice(0, 2)]
  if (!noun) return null
  if (!mayBeGone && !(await idsOf(ledger, noun)).has(id)) throw new CounterclaimError(`${noun}-not-found`, id)
  return { noun, id }
}

async function idsOf(ledger: Ledger, noun: FindingNoun): Promise<ReadonlySet<string>> {
  const ids = (all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id))
  switch (noun) {
    case 'deal':
      return ids(await listDeals(ledger, asOfNow, { all: true }))
    case 'tie':
      return ids(await listTies(ledger, { all: true }, asOfNow))
    case 'hypothesis':
      return ids(await listWhy(ledger, { all: true }, asOfNow))
    case 'indicator':
      return ids((await listOutlook(ledger, { all: true }, asOfNow)).indicators)
  }
}

/** A correction that fits its finding. Throws `correction-invalid`. */
export function findingCorrection(
  noun: JudgementSubject['noun'],
  correction: Readonly<Record<string, unknown>>,
): NonNullable<Judgement['correction']> | null {
  const schema =
    noun === 'deal' || noun === 'tie' || noun === 'hypothesis' || noun === 'indicator' ? corrections[noun] : null
  if (!schema) return null
  const read = schema.safeParse(correction)
  if (!read.success)
    throw new CounterclaimError(
      'correction-invalid',
      read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    )
  return read.data as NonNullable<Judgement['correction']>
}
