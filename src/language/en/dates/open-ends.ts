import type { Candidate, DateRefiner, Reading } from './found.ts'
import { dayReading } from './readings.ts'
import { spokenOf } from './spoken.ts'

// since [1999]: 1999/..; until [Monday]: ../Monday; from [Monday] to [Wednesday]: Monday/Wednesday; [1914]-[18]: 1914/1918

const calendar = new Set<Candidate['kind']>(['day', 'weekday', 'month', 'year', 'date', 'time'])
const since = /\b[Ss]ince (?:the )?$/u
const until = /\b(?:[Uu]ntil|[Tt]ill|[Uu]p to|[Bb]y) (?:the )?$/u
const from = /\b(?:[Ff]rom|[Bb]etween) (?:the )?$/u
const to = /^ ?(?:[-–—]|to|through|until|till|and) ?(?:the )?$/u
const dash = /^ ?[-–—] ?$/u
const through = /^(?: (?:to|through|until) |-to-)$/u

/** What stands before a date may open it to one side, or tie it to the next: its EDTF says so, its TIMEX3 value stays. */
export const openEnds: DateRefiner = (candidates, sentence) => {
  const all = [...candidates]
  for (const [index, candidate] of all.entries()) {
    if (!calendar.has(candidate.kind)) continue
    const before = sentence.slice(Math.max(0, candidate.start - 14), candidate.start)
    const next = all[index + 1]
    const gap = next && sentence.slice(candidate.end, next.start)
    if (next && gap !== undefined && calendar.has(next.kind) && ties(candidate, gap, next, from.test(before))) {
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

function ties(candidate: Candidate, gap: string, next: Candidate, hasFrom: boolean): boolean {
  if (hasFrom) return to.test(gap)
  return dash.test(gap) || (candidate.kind === 'weekday' && next.kind === 'weekday' && through.test(gap))
}

function spanning(a: Reading | null, second: Reading | null, which: 0 | 1): Reading | null {
  const b = inOrder(a, second)
  const own = which === 0 ? a : b
  const [first, last] = [edgeOf(a, 0), edgeOf(b, 1)]
  // Dates as text are in the order of time; a month is no start of an interval that ends within it.
  if (!own || !first || !last || first >= last || last.startsWith(first)) return own
  return { ...own, edtf: `${first}/${last}` }
}

/** From Friday to Tuesday: of the week after, where each by itself would lie the other way round. */
function inOrder(a: Reading | null, b: Reading | null): Reading | null {
  const [first, second] = [a && spokenOf(a), b && spokenOf(b)]
  if (first?.grain !== 'day' || second?.grain !== 'day' || b?.type !== 'DATE' || b.basis !== 'inferred') return b
  const days = first.first - second.first
  return days > 0 && days < 7 ? dayReading(second.first + 7) : b
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
