/**
 * The same plain data with its typed arrays in memory that threads share: handed to another thread, they are not copied. Those that
 * lie in such memory already stay where they are.
 */
export function sharedArrays<Value>(value: Value): Value {
  if (ArrayBuffer.isView(value)) return sharedArray(value) as Value
  if (Array.isArray(value)) return value.map(sharedArrays) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, sharedArrays(part)])) as Value
}

function sharedArray(view: ArrayBufferView): ArrayBufferView {
  if (view.buffer instanceof SharedArrayBuffer) return view
  const memory = new SharedArrayBuffer(view.byteLength)
  new Uint8Array(memory).set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
  const Type = view.constructor as new (memory: SharedArrayBuffer) => ArrayBufferView
  return new Type(memory)
}
