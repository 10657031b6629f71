import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CounterclaimError } from '#model'
import { asFileError } from './failures.ts'

/** A file to gather, or why it cannot be. */
export type Listed =
  | { readonly path: string; readonly error?: undefined }
  | { readonly path: string; readonly error: CounterclaimError }

const endings = /\.(?:html?|xhtml|txt|text|md|markdown|pdf|rss|atom|rdf|xml|urls|warc|warc\.gz|wacz)$/iu

/**
 * The files that the paths stand for: a file as it is, a folder as all reports in it and below, by name. What cannot be listed comes
 * as an error in its place, so that the rest is still gathered.
 */
export function listFiles(paths: readonly string[]): readonly Listed[] {
  return paths.flatMap((path) => {
    try {
      if (!statSync(path).isDirectory()) return [{ path }]
      const found = walk(path)
      return found.length > 0 ? found : [{ path, error: new CounterclaimError('folder-empty', path) }]
    } catch (error) {
      return [{ path, error: asFileError(error, path) }]
    }
  })
}

function walk(folder: string): Listed[] {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry): Listed[] => {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) return []
    if (!entry.isDirectory()) return endings.test(entry.name) ? [{ path }] : []
    try {
      return walk(path)
    } catch (error) {
      return [{ path, error: asFileError(error, path) }]
    }
  })
}
