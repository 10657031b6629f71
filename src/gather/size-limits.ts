import { isFeed, type ReportMediaType } from '#model'

const megabyte = 1_000_000

/** The most bytes of one report, by what it is. */
export function sizeLimit(mediaType: ReportMediaType): number {
  if (mediaType === 'application/pdf') return 64 * megabyte
  if (mediaType === 'text/markdown') return 4 * megabyte
  return mediaType === 'text/html' || isFeed(mediaType) ? 16 * megabyte : 32 * megabyte
}

/** No report is larger, whatever it is. */
export const largestReport = 64 * megabyte
