import type { Candidate, DateRefiner, Reading } from './found.ts'

// since [1999]: 1999/..; until [Monday]: ../Monday; from [Monday] to [Wednesday]: Monday/Wednesday; [1914]-[18]: 1914/1918

const calendar = new Set<Candidate['kind']>(['day', 'weekday', 'month', 'year', 'date', 'time'])
const since = /\b[Ss]ince (?:the )?$/u
const until = /\b(?:[Uu]ntil|[Tt]ill|[Uu]p to|[Bb]y) (?:the )?$/u
const from = /\b(?:[Ff]rom|[Bb]etween) (?:the )?$/u
const to = /^ ?(?:[-–—]|to|through|until|till|and) ?(?:the )?$/u
const dash = /^ ?[-–—] ?$/u

/** What stands before a date may open it to one side, or tie it to the next: its EDTF says so, its TIMEX3 value stays. */
export const openEnds: DateRefiner = (candidates, sentence) => {
  const all = [...candidates]
  for (const [index, candidate] of all.entries()) {
    if (!calendar.has(candidate.kind)) continue
    const before = sentence.slice(Math.max(0, candidate.start - 14), candidate.start)
    const next = all[index + 1]
    const gap = next && sentence.slice(candidate.end, next.start)
    if (next && gap !== undefined && calendar.has(next.kind) && (from.test(before) ? to.test(gap) : dash.test(gap))) {
      all[index] = { ...candidate, read: (anchors) => spanning(candidate.read(anchors), next.read(anchors), 0) }
      all[index + 1] = { ...next, read: (anchors) => spanning(candidate.read(anchors), next.read(anchors), 1) }
    } else if (all[index] === candidates[index]) {
      if (since.test(before))
        all[index] = { ...candidate, read: (anchors) => opened(candidate.read(anchors), '', '/..') }
      else if (until.test(before))
        all[index] = { ...candidate, read: (anchors) => opened(candidate.read(anchors), '../', '') }
    }
  }
  return all
}

function spanning(a: Reading | null, b: Reading | null, which: 0 | 1): Reading | null {
  const own = which === 0 ? a : b
  const [first, last] = [edgeOf(a, 0), edgeOf(b, 1)]
  // Dates as text are in the order of time; a month is no start of an interval that ends within it.
  if (!own || !first || !last || first >= last || last.startsWith(first)) return own
  return { ...own, edtf: `${first}/${last}` }
}

function opened(reading: Reading | null, before: string, after: string): Reading | null {
  const edge = edgeOf(reading, before === '' ? 0 : 1)
  return reading && edge !== null ? { ...reading, edtf: `${before}${edge}${after}` } : reading
}

/** The first or last part of an interval, or all of what is none; nothing where the year is open. */
function edgeOf(reading: Reading | null, which: 0 | 1): string | null {
  const edtf = reading?.edtf ?? null
  if (edtf === null || edtf.startsWith('XXXX')) return null
  const parts = edtf.split('/')
  return parts[which] ?? parts[0] ?? null
}
