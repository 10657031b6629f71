const sampled = 4096

/**
 * The label of UTF-16 without a byte order mark, for bytes that look like text in it: of each pair one byte is nearly always the same,
 * the other one is not. Null for all else.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, sampled) >> 1
  if (pairs < 8 || (bytes[0] ?? 0) >= 0xfe) return null
  const [even, odd] = [0, 1].map((side) => commonest(bytes, side, pairs))
  if (!even || !odd) return null
  if (isPage(odd) && even.share < 0.4) return 'utf-16le'
  return isPage(even) && odd.share < 0.4 ? 'utf-16be' : null
}

interface Commonest {
  readonly value: number
  readonly share: number
}

/** The byte that tells the script: none for Latin, 3 to 16 for those of Greek to Georgian, which no text has for itself. */
const isPage = ({ value, share }: Commonest): boolean => share >= 0.6 && (value === 0 || (value >= 3 && value <= 16))

function commonest(bytes: Uint8Array, side: number, pairs: number): Commonest {
  const counts = new Uint16Array(256)
  for (let pair = 0; pair < pairs; pair++) {
    const value = bytes[2 * pair + side] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
  const most = Math.max(...counts)
  return { value: counts.indexOf(most), share: most / pairs }
}
