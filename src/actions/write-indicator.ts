import type { IndicatorView } from '#contract'
import type { Ledger } from '#ledger'
import { asOfNow, CounterclaimError, type Indicator, indicatorSchema } from '#model'
import { contentName, isEdtf } from '#util'
import { circleFrom } from '#watch'
import { actorNamed } from './actor-named.ts'
import { caseCast } from './case-cast.ts'
import { listOutlook } from './list-outlook.ts'
import { listWhy } from './list-why.ts'

export interface IndicatorRequest {
  /** An indicator of the case that is to be changed; without it a new one is written. */
  readonly id?: string | undefined
  readonly text?: string | undefined
  readonly actors?: readonly string[] | undefined
  /** A hypothesis that it bears on. */
  readonly hypothesis?: string | undefined
  /** Words, or the id of another indicator. */
  readonly condition?: string | undefined
  readonly consequence?: string | undefined
  readonly meets?: readonly string[] | undefined
  readonly refutedBy?: string | undefined
  readonly due?: string | undefined
  /** The day on which it is written, as YYYY-MM-DD. */
  readonly today: string
  readonly author: string
}

/**
 * Keeps something that a person wants to watch for, and gives it as it is then. Throws `words-missing`, `indicator-not-found`,
 * `hypothesis-not-found`, `actor-not-found`, `date-invalid`, `condition-circular`, `correction-invalid`.
 */
export async function writeIndicator(ledger: Ledger, request: IndicatorRequest): Promise<IndicatorView> {
  const { indicators } = await listOutlook(ledger, { all: true }, asOfNow)
  const before = request.id === undefined ? null : (indicators.find(({ id }) => id === request.id) ?? null)
  if (request.id !== undefined && !before) throw new CounterclaimError('indicator-not-found', request.id)
  const text = request.text?.trim() || before?.text
  if (!text) throw new CounterclaimError('words-missing', 'the indicator')
  if (request.due !== undefined && !isEdtf(request.due)) throw new CounterclaimError('date-invalid', request.due)
  if (
    request.hypothesis !== undefined &&
    !(await listWhy(ledger, { all: true }, asOfNow)).some(({ id }) => id === request.hypothesis)
  )
    throw new CounterclaimError('hypothesis-not-found', request.hypothesis)
  const cast = await caseCast(ledger, asOfNow)
  const written: Omit<Indicator, 'grounds'> = {
    id: before?.id ?? `i-${contentName(text, request.author)}`,
    kind: request.condition === undefined && before?.condition == null ? (before?.kind ?? 'watch') : 'condition',
    text,
    actors: request.actors?.map((name) => actorNamed(name, cast).id) ?? before?.actors ?? [],
    hypothesis: request.hypothesis ?? before?.hypothesis ?? null,
    condition: request.condition?.trim() || before?.condition || null,
    consequence: request.consequence?.trim() || before?.consequence || null,
    meets: meetsOf(request.meets) ?? before?.meets ?? [],
    refutedBy: request.refutedBy?.trim() || before?.refutedBy || null,
    due: request.due ?? before?.due ?? null,
    since: before?.since ?? { edtf: request.today, basis: 'given' },
  }
  if (
    written.condition?.startsWith('i-') &&
    written.condition !== written.id &&
    !indicators.some(({ id }) => id === written.condition)
  )
    throw new CounterclaimError('indicator-not-found', written.condition)
  const circle = circleFrom(
    written.id,
    new Map([...indicators.map((one) => [one.id, one] as const), [written.id, written]]),
  )
  if (circle) throw new CounterclaimError('condition-circular', circle.join(' → '))
  await ledger.append({
    author: request.author,
    bodies: [{ kind: 'written', written: { noun: 'indicator', indicator: written } }],
  })
  const found = (await listOutlook(ledger, { all: true }, asOfNow)).indicators.find(
    ({ id, author }) => id === written.id && author !== null,
  )
  if (!found) throw new CounterclaimError('indicator-not-found', written.id)
  return found
}

function meetsOf(meets: readonly string[] | undefined): Indicator['meets'] | null {
  if (meets === undefined) return null
  const read = indicatorSchema.shape.meets.safeParse(
    meets.map((one) =>
      /^[A-Z]+$/u.test(one.toUpperCase()) && !one.includes('-') && one === one.toUpperCase() ? one : one.toLowerCase(),
    ),
  )
  if (!read.success) throw new CounterclaimError('correction-invalid', meets.join(', '))
  return read.data
}
