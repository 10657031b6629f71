import type { RecordView } from '#contract'

/** What can become of a claim. */
export type Outcome = 'all' | 'confirmed' | 'contradicted' | 'denied' | 'revised'

type Item = RecordView['items'][number]

/** For each outcome: how many claims of a record it has, and which. */
export const outcomes: Readonly<
  Record<Outcome, { readonly count: (record: RecordView) => number; readonly fits: (item: Item) => boolean }>
> = {
  all: { count: ({ claims }) => claims, fits: () => true },
  confirmed: { count: ({ confirmed }) => confirmed, fits: ({ confirmedBy }) => confirmedBy.length > 0 },
  contradicted: { count: ({ contradicted }) => contradicted, fits: ({ contradictedBy }) => contradictedBy.length > 0 },
  denied: { count: ({ denied }) => denied, fits: ({ deniedBy }) => deniedBy.length > 0 },
  revised: { count: ({ revised }) => revised, fits: ({ revisedBy }) => revisedBy.length > 0 },
}
