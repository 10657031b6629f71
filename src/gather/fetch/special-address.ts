import ipaddr from 'ipaddr.js'

/**
 * True for an IP address that is not one of the public internet: private, loopback, link-local, shared, documentation, multicast and
 * the other ranges of the IANA registries, also inside IPv6 addresses that stand for IPv4 ones.
 */
export function isSpecialAddress(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return true
  const parsed = ipaddr.parse(ip)
  const plain = parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress() ? parsed.toIPv4Address() : parsed
  return plain.range() !== 'unicast'
}
