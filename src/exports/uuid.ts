import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** The namespace of names below, itself drawn at random once. */
const namespace = hexToBytes('6d0c1f0e5b5f4d0fa3f58a3c6a1f7b42')

/** A UUID of version 5 (RFC 9562) for a name: the same thing has the same one in every export. */
export function nameUuid(name: string): string {
  const digest = sha1(new Uint8Array([...namespace, ...utf8ToBytes(name)])).slice(0, 16)
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  return bytesToHex(digest).replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')
}
