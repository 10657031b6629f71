import type { ReportReader } from '#actions'
import type { Fetcher, Ledger } from '#wiring'

/** What the server works with: the case, what reads reports into it, and in whose name. */
export interface Desk {
  readonly ledger: Ledger
  readonly reader: ReportReader
  readonly fetcher: Fetcher
  readonly author: string
}
