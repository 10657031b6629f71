import { Option } from 'commander'
import { CounterclaimError, defaultThreshold, thresholdNamed } from '#model'

export const json = (): Option => new Option('--json', 'write JSON, one line a thing, for other programs')

export const asOf = (): Option =>
  new Option('--as-of <day>', 'what the public could know by the end of this day, as 2023-07-05 (disclosure time)')

export const recordAsOf = (): Option =>
  new Option(
    '--record-as-of <instant>',
    'the file as it stood at this UTC instant, as 2026-11-22T08:30:00Z, or at the end of this day (record time)',
  )

export const threshold = (): Option =>
  new Option(
    '--threshold <setting>',
    'least confidence: sure, balanced or all, or a number from 0 (find more) to 1 (be sure)',
  )
    .default(defaultThreshold, 'balanced')
    .argParser((text) => {
      const least = thresholdNamed(text)
      if (least === null) throw new CounterclaimError('threshold-invalid', text)
      return least
    })

export const threads = (): Option =>
  new Option(
    '--threads <number>',
    'how many threads read (else one a core, up to four; a few small files are read on one)',
  ).argParser((text) => {
    const number = Number(text)
    if (!/^\d{1,2}$/u.test(text) || number < 1 || number > 64) throw new CounterclaimError('threads-invalid', text)
    return number
  })

export const published = (): Option =>
  new Option(
    '--published <date>',
    'EDTF date of reports that give none themselves, as 2023-07-18; its basis is kept as "given"',
  )
export const outlet = (): Option => new Option('--outlet <name>', 'who published reports that do not say so themselves')
export const charset = (): Option =>
  new Option('--charset <name>', 'encoding of the files, such as windows-1251, where they do not say so')

export const fetchNamed = (): Option =>
  new Option('--fetch', 'fetch also the articles that a feed only names or has a summary of')
export const allowPrivate = (): Option =>
  new Option('--allow-private', 'fetch also from private networks and this machine, which is refused otherwise')

export const limit = (): Option =>
  new Option('--limit <number>', 'so many at most').argParser((text) => {
    const number = Number(text)
    if (!Number.isInteger(number) || number < 1) throw new CounterclaimError('limit-invalid', text)
    return number
  })

export const as = (): Option => new Option('--as <name>', 'who says so; your name on this machine without it')

export interface AsOfOptions {
  readonly asOf?: string
  readonly recordAsOf?: string
}
