import type { Agent } from 'undici'
import { asError, type CounterclaimError } from '#model'
import type { Gathered } from '../received.ts'
import { webAddress } from '../web-address.ts'
import { askOver } from './ask.ts'
import { isOfHost } from './failures.ts'
import { fetchAddress, type KnownCapture } from './fetch-address.ts'
import { inLanes } from './lanes.ts'
import { type FetchLimits, type Machine, usualLimits } from './machine.ts'
import { robotsOver } from './robots.ts'
import { isSpecialAddress } from './special-address.ts'
import { turnsBy } from './turns.ts'

/** The only way to the network. */
export interface Fetcher {
  /** What the addresses give, as it comes: hosts beside each other, the addresses of a host one after the other. */
  fetch(addresses: readonly string[], known: (address: string) => KnownCapture | null): AsyncGenerator<Gathered>
  close(): Promise<void>
}

export interface FetcherOptions {
  readonly machine: Machine
  /** Lets addresses of private and special networks through. */
  readonly allowPrivate?: boolean
  /** Told which address is asked for. */
  readonly onAsking?: (address: string) => void
  readonly limits?: Partial<FetchLimits>
  /** Which IP addresses are refused; for tests, which have none of the public internet. */
  readonly isRefused?: (ip: string) => boolean
}

/** After so many failures of a host in a row its other addresses are not waited for. */
const patience = 2

export function openFetcher(options: FetcherOptions): Fetcher {
  const { machine, allowPrivate = false, onAsking, isRefused = isSpecialAddress } = options
  const limits = { ...usualLimits, ...options.limits }
  // Most calls of the program never get here, and the client takes a tenth of a second to load.
  let loading: Promise<Agent> | undefined
  const agent = () =>
    (loading ??= import('./guarded-agent.ts').then(({ guardedAgent }) =>
      guardedAgent(allowPrivate ? () => false : isRefused, limits.connect),
    ))
  const ask = askOver(agent, machine, limits)
  const turns = turnsBy(machine, limits.gap)
  const means = { ask, turns, respectRobots: robotsOver(ask, turns), machine, redirects: limits.redirects }

  async function one(address: string, known: KnownCapture | null): Promise<Gathered> {
    onAsking?.(address)
    try {
      const received = await fetchAddress(address, known, means)
      return received ? { kind: 'received', received } : { kind: 'unchanged', file: address }
    } catch (error) {
      return { kind: 'failed', file: address, error: asError(error) }
    }
  }

  return {
    fetch(addresses, known) {
      const byHost = Map.groupBy(addresses, hostOf)
      return inLanes([...byHost.values()], limits.hosts, async function* (ofHost) {
        let failures: CounterclaimError[] = []
        for (const address of ofHost) {
          const last = failures.length >= patience ? failures.at(-1) : undefined
          const gathered: Gathered = last
            ? { kind: 'failed', file: address, error: last }
            : await one(address, known(address))
          failures = gathered.kind === 'failed' && isOfHost(gathered.error) ? [...failures, gathered.error] : []
          yield gathered
        }
      })
    },
    close: async () => await (await loading)?.destroy(),
  }
}

/** What is no address goes through alone, and fails there. */
function hostOf(address: string): string {
  try {
    return webAddress(address).host
  } catch {
    return address
  }
}
