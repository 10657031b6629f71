import type { ReadLine } from '#contract'
import { listFiles, receiveFile } from '#gather'
import { asError, type CounterclaimError } from '#model'
import { type DocumentOptions, givenOf } from './given.ts'
import { defaultThreshold } from './list-claims.ts'
import { readDocument, readLine } from './read-document.ts'

export type FileRead =
  | { readonly kind: 'read'; readonly line: ReadLine }
  | { readonly kind: 'failed'; readonly file: string; readonly error: CounterclaimError }

/** Reads documents without a case, one after the other; one that fails does not stop the rest. */
export async function* readFiles(
  paths: readonly string[],
  options: DocumentOptions & { readonly threshold?: number | undefined },
): AsyncGenerator<FileRead> {
  const given = givenOf(options)
  for (const { path, error } of listFiles(paths)) {
    try {
      if (error) throw error
      const received = await receiveFile(path)
      const reading = readDocument({ ...received, charset: options.charset }, given)
      yield { kind: 'read', line: readLine(path, reading, options.threshold ?? defaultThreshold) }
    } catch (thrown) {
      yield { kind: 'failed', file: path, error: asError(thrown) }
    }
  }
}
