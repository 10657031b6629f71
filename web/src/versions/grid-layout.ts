import type { QuestionView } from '#contract'
import { type EpochDay, edtfBounds } from '#util'

/** A stretch in which a speaker held a version. */
export interface Bar {
  readonly version: number
  /** First day on which it was surely held, and the last; `last` is null while it stands. */
  readonly first: EpochDay
  readonly last: EpochDay | null
  /** True where only a bound of the first day is known. */
  readonly isUnsure: boolean
  readonly days: number | null
}

export interface Row {
  readonly actor: string | null
  readonly name: string | null
  readonly bars: readonly Bar[]
  /** Versions that it held on days that nobody knows. */
  readonly undated: readonly number[]
}

export interface Grid {
  readonly rows: readonly Row[]
  /** The days that the axis spans; null where nothing is dated. */
  readonly window: { readonly first: EpochDay; readonly last: EpochDay } | null
}

/** Who held which version when: a row for each speaker, by who spoke first. Versions are counted from 0. */
export function gridOf({ versions }: Pick<QuestionView, 'versions'>): Grid {
  const held = versions.flatMap(({ holders }, version) => holders.map((holder) => ({ ...holder, version })))
  const rows = [...Map.groupBy(held, ({ actor, name }) => actor ?? name ?? '').values()].map((own): Row => {
    const bars = own.flatMap((one) => barOf(one) ?? []).toSorted((a, b) => a.first - b.first)
    return {
      actor: own[0]?.actor ?? null,
      name: own[0]?.name ?? null,
      bars,
      undated: [...new Set(own.filter((one) => barOf(one) === null).map(({ version }) => version))],
    }
  })
  const days = rows.flatMap(({ bars }) => bars.flatMap(({ first, last }) => (last === null ? [first] : [first, last])))
  const start = (row: Row) => row.bars[0]?.first ?? Number.POSITIVE_INFINITY
  return {
    rows: rows.toSorted((a, b) => start(a) - start(b)),
    window: days.length === 0 ? null : { first: Math.min(...days), last: Math.max(...days) + margin },
  }
}

/** What still stands runs on a little past the last day. */
const margin = 2

type Held = QuestionView['versions'][number]['holders'][number] & { readonly version: number }

function barOf({ from, to, days, version }: Held): Bar | null {
  const start = from === null ? null : edtfBounds(from)
  const day = start?.last ?? start?.first ?? null
  if (day === null) return null
  const end = to === null ? null : edtfBounds(to)
  const last = end?.first ?? end?.last ?? null
  return {
    version,
    first: day,
    last: last === null ? null : Math.max(day, last),
    isUnsure: start?.first !== start?.last,
    days,
  }
}
