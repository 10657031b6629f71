import type { ReadLine } from '#contract'
import type { Fetcher } from '#gather'
import { defaultThreshold } from '#model'
import type { FeedLink } from '#reading'
import { explained } from './explain.ts'
import { gatherReadings, type Outcome } from './gather-readings.ts'
import { type DocumentOptions, givenOf } from './given.ts'
import { knownCaptures } from './known-captures.ts'
import { readLine } from './read-document.ts'
import type { ReportReader } from './report-reader.ts'

export type FileRead =
  | { readonly kind: 'read'; readonly line: ReadLine }
  | { readonly kind: 'left'; readonly file: string; readonly link: FeedLink }
  | Extract<Outcome, { kind: 'failed' | 'skipped' }>

/** Reads documents without a case; one that fails does not stop the rest. */
export async function* readFiles(
  inputs: readonly string[],
  options: DocumentOptions & { readonly threshold?: number | undefined; readonly explain?: boolean | undefined },
  { fetcher, reader }: { readonly fetcher: Fetcher; readonly reader: ReportReader },
): AsyncGenerator<FileRead> {
  const { threshold = defaultThreshold } = options
  const nothing = knownCaptures([])
  const outcomes = gatherReadings({
    inputs,
    options,
    given: givenOf(options),
    fetcher,
    reader,
    known: () => Promise.resolve(nothing),
    stored: () => Promise.resolve(null),
  })
  for await (const outcome of outcomes) {
    if (outcome.kind === 'read') {
      for (const reading of outcome.readings) {
        const line = readLine(outcome.file, reading, threshold)
        yield { kind: 'read', line: options.explain ? { ...line, explained: explained(reading, threshold) } : line }
      }
    } else if (outcome.kind !== 'unchanged') yield outcome
  }
}
