// What the engines may use of the platform beyond the language itself. They are compiled without Node's and the browser's
// types, so that a file, a socket, the console or the environment in an engine is a compile error.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: Uint8Array): string
}
declare class TextEncoder {
  encode(input?: string): Uint8Array
}
declare class URL {
  constructor(url: string, base?: string)
  readonly href: string
  readonly hostname: string
  readonly protocol: string
  readonly pathname: string
}
