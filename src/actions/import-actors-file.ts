import { readFile } from 'node:fs/promises'
import type { Ledger } from '#ledger'
import { CounterclaimError } from '#model'
import { importActors } from './import-actors.ts'

/** Keeps the known actors of a file, as `importActors` does. Throws `file-not-found`, `file-not-readable` too. */
export async function importActorsFile(
  open: () => Promise<Ledger>,
  file: string,
  author: string,
): ReturnType<typeof importActors> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) =>
    Promise.reject(
      new CounterclaimError(cause.code === 'ENOENT' ? 'file-not-found' : 'file-not-readable', file, { cause }),
    ),
  )
  return await importActors(await open(), { name: file, text }, author)
}
