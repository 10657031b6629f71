import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { RefusedAddress } from './refused-address.ts'

/**
 * Connections over which only addresses go that are not refused. What is checked is the address that a name resolves to, at the
 * moment of connecting: a name that is harmless when looked at and private when connected to gets nowhere.
 */
export function guardedAgent(isRefused: (ip: string) => boolean, connectTimeout: number): Agent {
  const connect = buildConnector({ timeout: connectTimeout, lookup: guardedLookup(isRefused) })
  return new Agent({
    connect: (options, callback) => {
      // A name that is an IP address already is not looked up.
      const ip = options.hostname.replace(/^\[(.*)\]$/u, '$1')
      if (isIP(ip) > 0 && isRefused(ip)) callback(new RefusedAddress(ip), null)
      else connect(options, callback)
    },
    allowH2: false,
    pipelining: 1,
    connections: 1,
    keepAliveTimeout: 5000,
    maxHeaderSize: 65_536,
    // The deadlines are our own.
    headersTimeout: 0,
    bodyTimeout: 0,
  })
}

const guardedLookup =
  (isRefused: (ip: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '')
      const refused = found.find(({ address }) => isRefused(address))
      if (refused) return callback(new RefusedAddress(refused.address), '')
      if (options.all) return callback(null, found)
      return callback(null, found[0]?.address ?? '', found[0]?.family)
    })
  }
