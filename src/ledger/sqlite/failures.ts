import { CounterclaimError, type ErrorCode } from '#model'

// SQLite result codes (sqlite.org/rescode.html), primary ones.
const codes: Readonly<Record<number, ErrorCode>> = {
  5: 'case-busy',
  6: 'case-busy',
  8: 'file-not-writable',
  10: 'case-damaged',
  11: 'case-damaged',
  13: 'file-not-writable',
  14: 'file-not-writable',
  26: 'case-not-a-case',
}

const fileCodes: Readonly<Record<string, ErrorCode>> = {
  EACCES: 'file-not-readable',
  EPERM: 'file-not-readable',
  ENOENT: 'case-not-found',
}

/** A failure of SQLite or of the file under it, in words for the person who named the case. Others pass as they are. */
export function asCaseError(error: unknown, location: string): unknown {
  if (!(error instanceof Error) || error instanceof CounterclaimError) return error
  const result = 'errcode' in error && typeof error.errcode === 'number' ? codes[error.errcode & 0xff] : undefined
  const file = 'code' in error && typeof error.code === 'string' ? fileCodes[error.code] : undefined
  const code = result ?? file
  return code ? new CounterclaimError(code, location, { cause: error }) : error
}
