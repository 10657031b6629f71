import { isOpen, type Step, setAside } from './judged-line.ts'

/** Lines at the end about one of the authors whom the head names. */
export const withoutAuthors: Step = (lines, { authors }) => {
  const names = authors.map((author) => author.replace(/^by /iu, '')).filter((name) => /\S\s+\S/u.test(name))
  const last = new Set(lines.filter(isOpen).slice(-4))
  return lines.map((judged) =>
    last.has(judged) && names.some((name) => isAbout(judged.line.text, name)) ? setAside(judged, 'author') : judged,
  )
}

function isAbout(text: string, name: string): boolean {
  if (text.length > 400 || !text.startsWith(name)) return false
  return /^(?:['’]s? (?:\p{L}+ )?book|(?: and [^.]{3,40})? (?:is|are|has (?:been|covered|written|worked)|covers|writes)) /u.test(
    text.slice(name.length),
  )
}
