export type Half = 'tune' | 'check'

/** The half that a pair belongs to; pairs of one story are never parted. */
export const halfOf = (id: string): Half => (scramble(fnv1a(`${salt}:${storyOf(id)}`)) % 2 === 0 ? 'tune' : 'check')

/** The story in the id of a pair: all but its number. */
export const storyOf = (id: string): string => id.replace(/-\d+$/, '')

/** Chosen because it cuts every kind into nearly equal halves. A story added later falls where it falls. */
const salt = 108

const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}

/** The lowest bit of FNV-1a alone is a mere parity of the text's bytes. */
const scramble = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0
  return (mixed ^ (mixed >>> 16)) >>> 0
}
