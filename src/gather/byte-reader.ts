const feed = 10

/** Bytes that come in pieces, read by lines and by lengths. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  #pending: Uint8Array = new Uint8Array()

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** A line without its end, as Latin-1; null at the end of the bytes. `whole` is false where the line has no end, or is longer than `limit`. */
  async line(limit: number): Promise<{ readonly text: string; readonly whole: boolean } | null> {
    let searched = 0
    for (;;) {
      const at = this.#pending.indexOf(feed, searched)
      if (at >= 0 && at <= limit) {
        const text = latin1(this.#pending.subarray(0, at)).replace(/\r$/u, '')
        this.#pending = this.#pending.subarray(at + 1)
        return { text, whole: true }
      }
      searched = this.#pending.length
      if (at > limit || searched > limit || !(await this.#more())) {
        if (searched === 0) return null
        const text = latin1(this.#pending.subarray(0, limit))
        this.#pending = this.#pending.subarray(Math.min(limit, searched))
        return { text, whole: false }
      }
    }
  }

  /** The next bytes: fewer than asked for at the end. */
  async take(length: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = []
    let missing = length
    while (missing > 0 && (this.#pending.length > 0 || (await this.#more()))) {
      const piece = this.#pending.subarray(0, missing)
      pieces.push(piece)
      this.#pending = this.#pending.subarray(piece.length)
      missing -= piece.length
    }
    return joined(pieces)
  }

  /** Leaves bytes out; false where they ended before. */
  async skip(length: number): Promise<boolean> {
    let missing = length
    while (missing > 0 && (this.#pending.length > 0 || (await this.#more()))) {
      const skipped = Math.min(missing, this.#pending.length)
      this.#pending = this.#pending.subarray(skipped)
      missing -= skipped
    }
    return missing === 0
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next()
    if (next.done) return false
    this.#pending = this.#pending.length === 0 ? next.value : joined([this.#pending, next.value])
    return true
  }
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1 && pieces[0]) return pieces[0]
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
