import type { Report } from './post-report.ts'

interface Handed {
  readonly text: string
  readonly files: readonly File[]
}

/** What is to be added: each file; each line when the text is nothing but web addresses; or else the text. */
export function reportsOf({ text, files }: Handed, said: Pick<Report, 'published' | 'outlet'>): Report[] {
  const lines = text.split(/\s+/u).filter((line) => line !== '')
  const isAddresses = lines.length > 0 && lines.every((line) => /^https?:\/\/\S+$/iu.test(line))
  const texts: Pick<Report, 'part' | 'value'>[] = isAddresses
    ? lines.map((value) => ({ part: 'address', value }))
    : text.trim() === ''
      ? []
      : [{ part: 'text', value: text }]
  const handed = [...files.map((value): Pick<Report, 'part' | 'value'> => ({ part: 'file', value })), ...texts]
  return handed.map((report) => ({ ...report, ...said }))
}
