import { availableParallelism } from 'node:os'
import { type ReportReader, readerThreads, reportReader } from '#actions'
import { englishModel, trainedEnglish } from './english-model.ts'

/** As many threads as there are cores, up to four: each holds some 100 MB. */
const usualThreads = (): number => Math.min(4, availableParallelism())

/** What reads reports, with the models of this installation. */
export function openReader({ threads = usualThreads() }: { readonly threads?: number | undefined } = {}): ReportReader {
  const here = reportReader(englishModel)
  return threads > 1 ? readerThreads({ threads, trained: trainedEnglish, here }) : here
}
