import type { Candidate, DateRefiner, Reading } from './found.ts'

// [Friday, March 22]; [8 p.m. on Friday], [Friday at 8 p.m.]; [Thursday morning], [the morning of 31 January]; [3:45 on Sunday afternoon]

/** One expression of two that tell one time together. */
export const joins: DateRefiner = (candidates, sentence) => {
  const joined: Candidate[] = []
  for (const next of candidates) {
    const last = joined.at(-1)
    const one = last && join(last, next, sentence.slice(last.end, next.start))
    if (one) joined[joined.length - 1] = one
    else joined.push(next)
  }
  // A part of a day by itself, as in "night attacks", is none.
  return joined.filter(({ kind }) => kind !== 'part')
}

const isDay = ({ kind }: Candidate): boolean => kind === 'day' || kind === 'weekday'

function join(a: Candidate, b: Candidate, gap: string): Candidate | null {
  const range = { start: a.start, end: b.end }
  if (a.kind === 'weekday' && b.kind === 'day' && /^,? (?:the )?$/u.test(gap))
    return { ...range, kind: 'day', read: b.read }
  if (isDay(a) && b.kind === 'part' && /^[ -]$/u.test(gap)) return { ...range, kind: 'time', read: timeOn(a, b) }
  if (a.kind === 'part' && isDay(b) && /^ of $|^ $/u.test(gap)) return { ...range, kind: 'time', read: timeOn(b, a) }
  if (a.kind === 'time' && isDay(b) && /^,? (?:on |of )?$|^, $/u.test(gap))
    return { ...range, kind: 'time', read: timeOn(b, a) }
  if (isDay(a) && b.kind === 'time' && /^,? (?:at )?$/u.test(gap)) return { ...range, kind: 'time', read: timeOn(a, b) }
  if (a.kind === 'time' && b.kind === 'part' && gap === ' ') return { ...range, kind: 'time', read: inPart(a, b) }
  if (a.kind === 'time' && b.kind === 'time' && /^,? (?:in )?$/u.test(gap))
    return { ...range, kind: 'time', read: a.read }
  return null
}

/** "3:45 on Sunday afternoon" is a quarter to four past noon. */
const inPart =
  (time: Candidate, part: Candidate): Candidate['read'] =>
  (anchors): Reading | null => {
    const [at, code] = [time.read(anchors), part.read(anchors)?.value.slice(-3)]
    const hour = /T(0\d|1[01])(?=:)/u.exec(at?.value ?? '')?.[1]
    if (!at || hour === undefined || code === 'TMO') return at
    return { ...at, value: at.value.replace(`T${hour}`, `T${Number(hour) + 12}`) }
  }

const timeOn =
  (day: Candidate, time: Candidate): Candidate['read'] =>
  (anchors): Reading | null => {
    const [on, at] = [day.read(anchors), time.read(anchors)]
    const clock = /T.*$/u.exec(at?.value ?? '')?.[0]
    return on && clock !== undefined ? { ...on, type: 'TIME', value: `${on.value}${clock}` } : on
  }
