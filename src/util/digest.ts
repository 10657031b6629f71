import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of bytes or of a text's UTF-8, as 64 hexadecimal digits. */
export function sha256Hex(input: Uint8Array | string): string {
  return bytesToHex(sha256(typeof input === 'string' ? utf8ToBytes(input) : input))
}

/** A short name drawn from content alone, so that the same input has the same name on every machine: 12 hexadecimal digits. */
export function contentName(...parts: readonly (string | number)[]): string {
  return sha256Hex(parts.join('\u0000')).slice(0, 12)
}
