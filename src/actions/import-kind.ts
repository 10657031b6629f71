import { open } from 'node:fs/promises'
import { CounterclaimError } from '#model'

/** What a file to import is, by its first letters. Throws `file-not-found`, `file-not-readable`. */
export async function importKind(file: string): Promise<'case' | 'actors' | 'claims'> {
  const handle = await open(file, 'r').catch((cause: NodeJS.ErrnoException) =>
    Promise.reject(
      new CounterclaimError(cause.code === 'ENOENT' ? 'file-not-found' : 'file-not-readable', file, { cause }),
    ),
  )
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(64), length: 64, position: 0 })
    const first = buffer.subarray(0, bytesRead).toString('latin1').trimStart()
    if (!first.startsWith('{')) return 'claims'
    return first.startsWith('{"counterclaim"') ? 'case' : 'actors'
  } catch (cause) {
    throw new CounterclaimError('file-not-readable', file, { cause })
  } finally {
    await handle.close()
  }
}
