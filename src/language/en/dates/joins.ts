import type { Candidate, DateRefiner, Reading } from './found.ts'

// [Friday, March 22]; [8 p.m. on Friday], [Friday at 8 p.m.]; [Thursday morning], [the morning of 31 January]; [3:45 on Sunday afternoon]

/** One expression of two that tell one time together. */
export const joins: DateRefiner = (candidates, sentence) => {
  const joined: Candidate[] = []
  for (const next of withDayBehind(candidates, sentence)) {
    const last = joined.at(-1)
    const one = last && join(last, next, sentence)
    if (one) joined[joined.length - 1] = { ...one, rule: 'joins' }
    else joined.push(next)
  }
  // A part of a day by itself, as in "night attacks", is none.
  return joined.filter(({ kind }) => kind !== 'part')
}

/** "2:30 p.m. (1830 GMT) on Friday": both times are of that day. */
function withDayBehind(candidates: readonly Candidate[], sentence: string): readonly Candidate[] {
  return candidates.map((time, index) => {
    const [other, day] = [candidates[index + 1], candidates[index + 2]]
    if (time.kind !== 'time' || other?.kind !== 'time' || !day || !isDay(day)) return time
    const isBehind =
      sentence.slice(time.end, other.start) === ' (' && /^\) (?:on )?$/u.test(sentence.slice(other.end, day.start))
    return isBehind ? { ...time, read: timeOn(day, time) } : time
  })
}

const isDay = ({ kind }: Candidate): boolean => kind === 'day' || kind === 'weekday'

function join(a: Candidate, b: Candidate, sentence: string): Candidate | null {
  const gap = sentence.slice(a.end, b.start)
  const range = { start: a.start, end: b.end }
  if (a.kind === 'weekday' && b.kind === 'day' && /^,? (?:the )?$/u.test(gap))
    return { ...range, kind: 'day', read: b.read }
  if (isDay(a) && b.kind === 'part' && /^[ -]$/u.test(gap)) return { ...range, kind: 'time', read: timeOn(a, b) }
  if (a.kind === 'part' && isDay(b) && /^ of $|^ $/u.test(gap)) return { ...range, kind: 'time', read: timeOn(b, a) }
  if (a.kind === 'time' && isDay(b) && /^,? (?:on |of )?$|^, $/u.test(gap))
    return { ...range, kind: 'time', read: timeOn(b, a) }
  if (isDay(a) && b.kind === 'time' && /^,? (?:at )?$/u.test(gap)) return { ...range, kind: 'time', read: timeOn(a, b) }
  if (a.kind === 'time' && b.kind === 'part' && gap === ' ') return { ...range, kind: 'time', read: inPart(a, b) }
  if (a.kind === 'time' && b.kind === 'time' && isSaidTwice(a, b, gap, sentence))
    return { ...range, kind: 'time', read: a.read }
  return null
}

/** "7:30 in the morning", "9 p.m., 2000 GMT": not "last night, this morning", which are two times. */
function isSaidTwice(a: Candidate, b: Candidate, gap: string, sentence: string): boolean {
  const [one, other] = [sentence.slice(a.start, a.end), sentence.slice(b.start, b.end)]
  if (!/\d|o['’]clock/u.test(one)) return false
  return gap === ' in ' ? !/\d/u.test(other) : /^,? $/u.test(gap) && /\d.*\p{Lu}{3}/u.test(other)
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
