/** Columns of numbers by name, as one stretch of bytes: a mark, a table of contents as JSON, then the columns one after the other. */
export type Columns = Readonly<Record<string, Int8Array | Uint8Array | Uint16Array | Int32Array | Float32Array>>

interface Entry {
  readonly name: string
  readonly type: string
  readonly length: number
  readonly at: number
}

const mark = 'CCMODEL1'
const types = { Int8Array, Uint8Array, Uint16Array, Int32Array, Float32Array }
const aligned = (at: number): number => Math.ceil(at / 8) * 8

export function packed(columns: Columns): Uint8Array {
  let at = 0
  const entries = Object.entries(columns).map(([name, column]): Entry => {
    const entry = { name, type: typeOf(column), length: column.length, at }
    at = aligned(at + column.byteLength)
    return entry
  })
  const head = new TextEncoder().encode(`${mark}${JSON.stringify(entries)}\n`)
  const start = aligned(head.length)
  const bytes = new Uint8Array(start + at)
  bytes.fill(32, 0, start)
  bytes.set(head.subarray(0, head.length - 1))
  bytes[start - 1] = 10
  for (const entry of entries) {
    const column = columns[entry.name]
    if (column) bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), start + entry.at)
  }
  return bytes
}

/** The columns again: views of the bytes, nothing is copied where the bytes lie straight. Throws a SyntaxError for other bytes. */
export function unpacked(bytes: Uint8Array): Columns {
  const end = bytes.indexOf(10)
  if (end < 0 || new TextDecoder().decode(bytes.subarray(0, mark.length)) !== mark)
    throw new SyntaxError('not a packed model')
  const entries = JSON.parse(new TextDecoder().decode(bytes.subarray(mark.length, end))) as readonly Entry[]
  const start = end + 1
  const straight = (bytes.byteOffset + start) % 8 === 0 ? bytes : bytes.slice()
  return Object.fromEntries(
    entries.map(({ name, type, length, at }) => {
      const Type = types[type as keyof typeof types]
      return [name, new Type(straight.buffer as ArrayBuffer, straight.byteOffset + start + at, length)]
    }),
  )
}

function typeOf(column: Columns[string]): string {
  for (const [name, Type] of Object.entries(types)) if (column instanceof Type) return name
  return ''
}
