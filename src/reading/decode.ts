import { TextDecoder } from '@exodus/bytes/encoding.js'
import sniffEncoding from 'html-encoding-sniffer'
import { CounterclaimError, isFeed, type ReportMediaType } from '#model'
import { unmarkedUtf16 } from '#util'

export interface Encoded {
  readonly bytes: Uint8Array
  readonly mediaType: 'text/html' | 'text/plain' | 'text/markdown'
  /** The file or address, for messages. */
  readonly address: string
  /** An encoding label that a person gave, for what does not say its own. */
  readonly charset?: string | undefined
  /** The label in the head of the answer by which it came; it stands above the document's own, as in a browser. */
  readonly sentAs?: string | undefined
}

/**
 * Bytes as text, without a byte order mark. A page says its encoding as the HTML Standard's sniffing finds it, a feed in its XML
 * declaration, and that stands above a label that a person gave; what says none is UTF-8 or refused, never guessed. UTF-8 is read
 * strictly: a text with lost letters would be quoted with lost letters.
 */
export function decode({
  bytes,
  mediaType,
  address,
  charset,
  sentAs,
}: Omit<Encoded, 'mediaType'> & { readonly mediaType: ReportMediaType }): string {
  const given = charset === undefined ? 'UTF-8' : known(charset)
  const encoding = sniffEncoding(bytes, {
    defaultEncoding: given,
    ...(sentAs !== undefined && { transportLayerEncodingLabel: sentAs }),
    ...ownWords(mediaType),
  })
  const unmarked = encoding === 'UTF-8' ? unmarkedUtf16(bytes) : null
  if (unmarked !== null)
    throw new CounterclaimError('text-encoding-unknown', address, {
      detail: `It looks like UTF-16 without its mark: --charset ${unmarked}.`,
    })
  try {
    return new TextDecoder(encoding, { fatal: encoding === 'UTF-8' }).decode(bytes)
  } catch (error) {
    throw new CounterclaimError('text-encoding-unknown', address, { cause: error })
  }
}

/** Where a document of its kind says its encoding. */
function ownWords(mediaType: ReportMediaType) {
  if (mediaType === 'text/html') return { maxPrescanBytes: 4096 }
  return isFeed(mediaType) && mediaType !== 'application/feed+json' ? { xml: true } : { maxPrescanBytes: 0 }
}

function known(charset: string): string {
  try {
    return new TextDecoder(charset).encoding
  } catch (error) {
    throw new CounterclaimError('charset-unknown', charset, { cause: error })
  }
}
