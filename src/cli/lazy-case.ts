import type { Ledger } from '#wiring'

/** A case that is opened when it is needed first, and only once. */
export interface LazyCase {
  open(): Promise<Ledger>
  /** Null where there is none yet. */
  openPresent(): Promise<Ledger | null>
  close(): Promise<void>
}

export function lazyCase(make: () => Promise<Ledger>, present: () => Promise<Ledger | null>): LazyCase {
  let ledger: Ledger | null = null
  return {
    open: async () => (ledger ??= await make()),
    openPresent: async () => (ledger ??= await present()),
    close: async () => await ledger?.close(),
  }
}
