import type { Agent } from 'undici'
import { asError, type CounterclaimError } from '#model'
import { listed } from '../address-list.ts'
import { receiveWacz } from '../archives/receive-wacz.ts'
import { receiveWarc } from '../archives/receive-warc.ts'
import type { Gathered } from '../received.ts'
import { webAddress } from '../web-address.ts'
import { askOver } from './ask.ts'
import { isOfHost } from './failures.ts'
import { type Fetched, fetchAddress, type KnownCapture } from './fetch-address.ts'
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

  async function* one(address: string, known: KnownCapture | null): AsyncGenerator<Gathered> {
    onAsking?.(address)
    try {
      const fetched = await fetchAddress(address, known, means)
      if (fetched === null) yield { kind: 'unchanged', file: address }
      else yield* gatheredFrom(fetched, address)
    } catch (error) {
      yield { kind: 'failed', file: address, error: asError(error) }
    }
  }

  return {
    fetch(addresses, known) {
      const byHost = Map.groupBy(addresses, hostOf)
      return inLanes([...byHost.values()], limits.hosts, async function* (ofHost) {
        let failures: CounterclaimError[] = []
        for (const address of ofHost) {
          const last = failures.length >= patience ? failures.at(-1) : undefined
          if (last) {
            yield { kind: 'failed', file: address, error: last }
            continue
          }
          for await (const gathered of one(address, known(address))) {
            failures = gathered.kind === 'failed' && isOfHost(gathered.error) ? [...failures, gathered.error] : []
            yield gathered
          }
        }
      })
    },
    close: async () => await (await loading)?.destroy(),
  }
}

/** What came from an address as if it were a file here: an archive gives its reports, a list its addresses. */
async function* gatheredFrom(fetched: Fetched, address: string): AsyncGenerator<Gathered> {
  if (fetched.kind === 'report') return yield { kind: 'received', received: fetched.received }
  const { kind, bytes } = fetched
  const size = bytes.byteLength
  if (kind === 'wacz') yield* receiveWacz(address, size, bytes)
  else if (kind === 'warc') yield* receiveWarc({ bytes: inPieces(bytes), size, path: address, archive: address })
  else yield* listed(address, new TextDecoder().decode(bytes))
}

const piece = 65_536

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece)
}

/** What is no address goes through alone, and fails there. */
function hostOf(address: string): string {
  try {
    return webAddress(address).host
  } catch {
    return address
  }
}
