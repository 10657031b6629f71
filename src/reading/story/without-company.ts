import { isOpen, type JudgedLine, type Step, setAside } from './judged-line.ts'

/** What press releases end with: the company about itself, whom to ask, what the law wants said. */
export const withoutCompany: Step = (lines) => {
  const open = lines.filter(isOpen)
  const tail = new Set(open.slice(-Math.min(8, open.length >> 1)))
  const from = lines.findIndex((judged) => tail.has(judged) && opens(judged, open))
  return lines.map((judged, index) =>
    from >= 0 && index >= from && isOpen(judged) ? setAside(judged, 'a company about itself') : judged,
  )
}

function opens({ line }: JudgedLine, open: readonly JudgedLine[]): boolean {
  if (contacts.test(line.text)) return true
  const subject = about.exec(line.text)?.[1]
  const next = open[open.findIndex((judged) => judged.line === line) + 1]
  if (subject !== undefined && next?.line.text.toLowerCase().includes(subject.toLowerCase())) return true
  return itself.test(line.text) && business.test(line.text)
}

const about = /^(?:about|über|à propos d[e’']|sobre|o firmie|о компании) ?(\p{Lu}[^:]{1,60}?):?$/iu
const contacts =
  /^(?:(?:media|press|investor)(?: relations)? contacts?|pressekontakt|contact presse|forward[- ]looking statements?.{0,40}|safe harbou?r.{0,60}|notes? to editors?)\s*:?$/iu
const itself =
  /^(?:\p{Lu}[\p{L}\p{N}.&’'-]*[ ,]+){1,6}(?:\([^)]{2,20}\) )?is (?:an? |the )(?:\p{L}+ )?(?:global|leading|world|international|independent|publicly)/u
const business =
  /\b(?:solutions?|provider|supplier|manufacturer|customers|portfolio|headquartered|employees|portfolio)\b/iu
