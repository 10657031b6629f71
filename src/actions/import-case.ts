import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type CaseLine, caseLineSchema } from '#exports'
import type { KeptPiece } from '#ledger'
import { CounterclaimError } from '#model'

/**
 * Makes a new case of one that was exported as JSON Lines, with the same entries, chain and captures. It stands under its name once it
 * is whole. Throws `case-present`, `import-malformed` with the line, `import-broken`, `file-not-found`.
 */
export async function importCase(location: string, file: string): Promise<{ entries: number; captures: number }> {
  if (existsSync(location)) throw new CounterclaimError('case-present', location)
  if (!existsSync(dirname(location))) throw new CounterclaimError('folder-not-found', location)
  const { restoreLedger } = await import('#ledger')
  const made = join(dirname(location), `.${basename(location)}.${process.pid}.part`)
  const counts = { entries: 0, captures: 0 }
  try {
    await restoreLedger(made, pieces(file, counts))
    if (existsSync(location)) throw new CounterclaimError('case-present', location)
    await rename(made, location)
  } finally {
    for (const name of [made, `${made}-wal`, `${made}-shm`]) await rm(name, { force: true })
  }
  return counts
}

async function* pieces(file: string, counts: { entries: number; captures: number }): AsyncGenerator<KeptPiece> {
  let number = 0
  let end: Extract<CaseLine, { end: unknown }> | null = null
  let head: string | null = null
  for await (const text of linesOf(file)) {
    number++
    const line = readLine(text, file, number)
    const isFirst = 'counterclaim' in line
    if (isFirst !== (number === 1) || end) throw malformed(file, number, 'A line stands where none of its kind may.')
    if ('entry' in line) {
      counts.entries++
      head = line.entry.hash
      yield { kind: 'entry', entry: line.entry }
    } else if ('capture' in line) {
      counts.captures++
      const bytes = new Uint8Array(Buffer.from(line.capture.base64, 'base64'))
      yield { kind: 'bytes', sha256: line.capture.sha256, bytes }
    } else if ('end' in line) end = line
  }
  if (!end) throw malformed(file, number + 1, 'The last line is missing: the file was cut short.')
  if (end.end.entries !== counts.entries || end.end.head !== head)
    throw malformed(file, number, 'It tells of other entries than there are.')
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const handle = await open(file).catch((cause) => Promise.reject(unreadable(file, cause)))
  try {
    yield* handle.readLines()
  } catch (cause) {
    throw unreadable(file, cause)
  } finally {
    await handle.close()
  }
}

// What the reader of the lines throws passes here too.
function unreadable(file: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof CounterclaimError || !('code' in cause)) return cause
  return new CounterclaimError(cause.code === 'ENOENT' ? 'file-not-found' : 'file-not-readable', file, { cause })
}

function readLine(text: string, file: string, number: number): CaseLine {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw malformed(file, number, 'It is not JSON.', cause)
  }
  const read = caseLineSchema.safeParse(value)
  if (read.success) return read.data
  throw malformed(file, number, 'It is neither an entry, nor a capture, nor the end of a case.', read.error)
}

const malformed = (file: string, line: number, detail: string, cause?: unknown): CounterclaimError =>
  new CounterclaimError('import-malformed', `Line ${line} of ${file}`, { detail, cause })
