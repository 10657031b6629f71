import type { ReportMediaType } from '#model'
import { unmarkedUtf16 } from '#util'

const ascii = (bytes: Uint8Array, length: number): string => new TextDecoder('latin1').decode(bytes.subarray(0, length))

/** What a report is, by its first bytes, and where these say nothing by the ending of its name. */
export function mediaTypeOf(name: string, bytes: Uint8Array): ReportMediaType {
  const start = ascii(bytes, 4096).replace(/^(?:\uFEFF|ï»¿)/u, '')
  if (start.startsWith('%PDF-')) return 'application/pdf'
  if (/\.x?html?$/iu.test(name)) return 'text/html'
  const feed = feedIn(start)
  if (feed) return feed
  if (/\.(?:md|markdown)$/iu.test(name)) return 'text/markdown'
  if (/\.(?:txt|text)$/iu.test(name)) return 'text/plain'
  return startsPage(start) ? 'text/html' : 'text/plain'
}

/** What an answer is: its own word for it, unless its bytes say otherwise; null for what is no report. */
export function answeredMediaType(contentType: string, address: string, bytes: Uint8Array): ReportMediaType | null {
  const said = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const found = mediaTypeOf('', bytes)
  if (found === 'application/pdf') return found
  if (isBinary(bytes)) return null
  if (found !== 'text/plain' && found !== 'text/html') return found
  if (said === 'text/html' || said === 'application/xhtml+xml') return 'text/html'
  if (said === 'text/markdown') return 'text/markdown'
  if (said === 'text/plain') return /\.(?:md|markdown)$/iu.test(pathOf(address)) ? 'text/markdown' : 'text/plain'
  return said === '' || said === 'application/octet-stream' || found === 'text/html' ? found : null
}

const pathOf = (address: string): string => (URL.canParse(address) ? new URL(address).pathname : address)

/** The name of the encoding in a content type. */
export const charsetIn = (contentType: string): string | null =>
  /;\s*charset\s*=\s*"?([^\s;"]+)/iu.exec(contentType)?.[1] ?? null

const startsPage = (start: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(start)

function feedIn(start: string): ReportMediaType | null {
  if (/^\s*\{/u.test(start)) {
    return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/u.test(start)
      ? 'application/feed+json'
      : null
  }
  const plain = start.replaceAll('\0', '')
  if (!/^\s*</u.test(plain) || startsPage(plain)) return null
  const root = /<(?:[\w.-]+:)?(rss|feed|rdf)[\s>]/iu.exec(plain.replace(/<!--[\s\S]*?-->/gu, ''))?.[1]?.toLowerCase()
  if (root === 'rss') return 'application/rss+xml'
  if (root === 'feed') return 'application/atom+xml'
  return root === 'rdf' ? 'application/rdf+xml' : null
}

const sniffed = 4096
const utf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/**
 * True for bytes that no text holds: control characters other than white space, escape and form feed, as the WHATWG MIME Sniffing
 * Standard lists them, in the first 4 KiB. UTF-16 is text, with its mark or without.
 */
export function isBinary(bytes: Uint8Array): boolean {
  if (utf16(bytes) || unmarkedUtf16(bytes) !== null) return false
  return bytes
    .subarray(0, sniffed)
    .some((byte) => byte <= 8 || byte === 11 || (byte >= 14 && byte <= 26) || (byte >= 28 && byte <= 31))
}
