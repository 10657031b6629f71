declare module 'html-encoding-sniffer' {
  /** Canonical name of the encoding that the HTML Standard's sniffing algorithm finds. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: {
      defaultEncoding?: string
      transportLayerEncodingLabel?: string
      maxPrescanBytes?: number
      xml?: boolean
    },
  ): string
}
