/** What went wrong with a request, in the server's words, or in ours when the server cannot be reached. */
export class ApiFailure extends Error {
  readonly code: string
  readonly kind: string
  readonly help: string

  constructor({ code, kind, message, help }: { code: string; kind: string; message: string; help: string }) {
    super(message)
    this.name = 'ApiFailure'
    this.code = code
    this.kind = kind
    this.help = help
  }
}
