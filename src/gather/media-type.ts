const ascii = (bytes: Uint8Array, length: number): string => new TextDecoder('latin1').decode(bytes.subarray(0, length))

/** A page or a text, by the name's ending and, where that says nothing, by the first words. */
export function mediaTypeOf(name: string, bytes: Uint8Array): 'text/html' | 'text/plain' {
  if (/\.x?html?$/iu.test(name)) return 'text/html'
  if (/\.(?:txt|text|md|markdown)$/iu.test(name)) return 'text/plain'
  return /^(?:\uFEFF|ï»¿)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(ascii(bytes, 1024))
    ? 'text/html'
    : 'text/plain'
}

const sniffed = 4096
const utf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/**
 * True for bytes that no text holds: control characters other than white space, escape and form feed, as the WHATWG MIME Sniffing
 * Standard lists them, or the mark of a PDF, in the first 4 KiB. UTF-16 with its mark is text.
 */
export function isBinary(bytes: Uint8Array): boolean {
  if (utf16(bytes)) return false
  if (ascii(bytes, 5) === '%PDF-') return true
  return bytes
    .subarray(0, sniffed)
    .some((byte) => byte <= 8 || byte === 11 || (byte >= 14 && byte <= 26) || (byte >= 28 && byte <= 31))
}
