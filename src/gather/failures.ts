import { CounterclaimError, type ErrorCode } from '#model'

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EACCES: 'file-not-readable',
  EPERM: 'file-not-readable',
  EISDIR: 'file-not-readable',
}

/** A failure of the file system as one of ours, naming the file. */
export function asFileError(error: unknown, path: string): CounterclaimError {
  if (error instanceof CounterclaimError) return error
  const code = error instanceof Error && 'code' in error ? codes[String(error.code)] : undefined
  if (code) return new CounterclaimError(code, path, { cause: error })
  const detail = error instanceof Error ? error.message : String(error)
  return new CounterclaimError('unforeseen', `${path}: ${detail}`, { cause: error })
}
