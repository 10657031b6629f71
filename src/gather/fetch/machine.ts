/** What fetching needs of the machine that it runs on. */
export interface Machine {
  /** The UTC instant now, to the millisecond. */
  now(): string
  /** Milliseconds on a clock that only runs forwards. */
  elapsed(): number
  wait(milliseconds: number): Promise<void>
  /** Calls once the time is over, unless it is cancelled by what this gives. */
  after(milliseconds: number, call: () => void): () => void
}

export interface FetchLimits {
  /** Milliseconds until a connection stands. */
  readonly connect: number
  /** Milliseconds from asking until the head of the answer is there. */
  readonly head: number
  /** Milliseconds from asking until the whole answer is there. */
  readonly whole: number
  /** Milliseconds between an answer of a host and the next request to it. */
  readonly gap: number
  /** How many hosts are asked at a time. */
  readonly hosts: number
  readonly redirects: number
}

export const usualLimits: FetchLimits = {
  connect: 10_000,
  head: 30_000,
  whole: 120_000,
  gap: 1000,
  hosts: 4,
  redirects: 5,
}
