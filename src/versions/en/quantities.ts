import type { Range } from '#util'
import { overlaps } from '#util'
import type { Quantity, Unit } from '../quantity.ts'
import { fates } from './fates.ts'
import { numberAt } from './number-words.ts'
import type { Word } from './words.ts'

// [at least 12] soldiers were killed; [no more than 900] came; [between 30 and 40] houses; [4.5 percent]; [$2 million]; [dozens] of
// people; [nobody] was hurt

const before: readonly {
  readonly words: RegExp
  readonly bound: 'low' | 'high' | 'above' | 'below' | 'rounded' | 'exact'
}[] = [
  {
    words: /(?:no more than|not more than|at most|up to|as many as|a maximum of|maximum of|no higher than)$/u,
    bound: 'high',
  },
  {
    words: /(?:no fewer than|no less than|not less than|not fewer than|at least|a minimum of|minimum of|upwards of)$/u,
    bound: 'low',
  },
  {
    words:
      /(?:more than|over|above|exceed(?:s|ed|ing)?|greater than|higher than|beyond|in excess of|north of|surpass(?:ed|es|ing)?)$/u,
    bound: 'above',
  },
  { words: /(?:fewer than|less than|under|below|lower than|not even|short of)$/u, bound: 'below' },
  {
    words:
      /(?:about|around|some|roughly|approximately|an estimated|estimated|nearly|almost|close to|close on|approaching|circa|near|just over|just under)(?: of)?(?: a)?$/u,
    bound: 'rounded',
  },
]
const justOver = /(?:just|slightly|a little) (?:over|under|more than|less than|above|below)$/u
const vague: Record<string, readonly [number, number]> = {
  dozens: [24, 999],
  scores: [40, 999],
  hundreds: [200, 9_999],
  thousands: [2_000, 999_999],
  millions: [2e6, Number.POSITIVE_INFINITY],
  several: [3, 20],
  many: [3, Number.POSITIVE_INFINITY],
}

/** The numbers of an account; dates, times and ordinals are none. */
export function quantitiesOf(words: readonly Word[], dates: readonly Range[], isWholeNegated: boolean): Quantity[] {
  const lowers = words.map(({ lower }) => lower.replace(/%$/u, ''))
  const found: Quantity[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || dates.some((date) => overlaps(date, word))) continue
    const none = noneAt(words, at)
    if (none !== null && !isWholeNegated) {
      found.push(none)
      continue
    }
    const range = vague[word.lower]
    if (range && (word.lower !== 'many' || false)) {
      const [low, high] = range
      found.push({ low, high, kind: 'bound', unit: 'things', ...around(words, at, at + 1), words: word.lower })
      continue
    }
    const run = numberAt(lowers, at)
    if (
      !run ||
      isClockTime(lowers, at, run.length) ||
      isYear(word.lower, lowers[at - 1], run.value) ||
      isLabel(words, at)
    ) {
      if (run) at += run.length - 1
      continue
    }
    const end = at + run.length
    const upper =
      /^(?:to|and|-|–|or)$/u.test(lowers[end] ?? '') && (lowers[end] !== 'and' || lowers[at - 1] === 'between')
        ? numberAt(lowers, end + 1)
        : null
    const until = upper && upper.value > run.value ? end + 1 + upper.length : end
    const bounds =
      upper && upper.value > run.value
        ? { low: run.value, high: upper.value, kind: 'bound' as const }
        : bounded(run.value, at, lowers)
    const unit = unitOf(words, at, until)
    const after = unit === 'percent' || lowers[until] === 'percent' ? until + 1 : until
    const more = /^(?:or more|or so|plus)/u.exec(lowers.slice(after, after + 2).join(' '))
    const read = more
      ? more[0] === 'or so'
        ? { ...bounds, kind: 'rounded' as const }
        : { ...bounds, high: Number.POSITIVE_INFINITY, kind: 'bound' as const }
      : bounds
    found.push({ ...read, unit, ...around(words, at, after), words: wordsFrom(words, at, until, lowers) })
    at = until - 1
  }
  return found
}

function wordsFrom(words: readonly Word[], at: number, until: number, lowers: readonly string[]): string {
  const lead = lowers.slice(Math.max(0, at - 4), at).join(' ')
  const modifier = before.map(({ words: pattern }) => pattern.exec(lead)?.[0]).find(Boolean)
  const own = words
    .slice(at, until)
    .map(({ text }) => text)
    .join(' ')
  return modifier ? `${modifier} ${own}` : own
}

function bounded(value: number, at: number, lowers: readonly string[]): Pick<Quantity, 'low' | 'high' | 'kind'> {
  const isMoney = /^[$€£¥]$/u.test(lowers[at - 1] ?? '')
  const stop = isMoney ? at - 1 : at
  const lead = lowers.slice(Math.max(0, stop - 4), stop).join(' ')
  if (justOver.test(lead)) return { low: value * 0.9, high: value * 1.1, kind: 'rounded' }
  const bound = before.find(({ words: pattern }) => pattern.test(lead))?.bound
  const step = Number.isInteger(value) && value < 1000 ? 1 : value * 1e-6
  switch (bound) {
    case 'high':
      return { low: 0, high: value, kind: 'bound' }
    case 'below':
      return { low: 0, high: value - step, kind: 'bound' }
    case 'low':
      return { low: value, high: Number.POSITIVE_INFINITY, kind: 'bound' }
    case 'above':
      return { low: value + step, high: Number.POSITIVE_INFINITY, kind: 'bound' }
    case 'rounded':
      return { low: value, high: value, kind: 'rounded' }
    case undefined:
    case 'exact':
      return { low: value, high: value, kind: 'exact' }
  }
}

/** "at four in the morning", "at 5:20", "since noon" are times, found as dates or not. */
const isClockTime = (words: readonly string[], at: number, length: number): boolean =>
  /^(?:o'clock|a\.?m\.?|p\.?m\.?|am|pm)$/u.test(words[at + length] ?? '') ||
  (/^(?:at|about|by|until|from|before|after)$/u.test(words[at - 1] ?? '') &&
    words[at + length] === 'in' &&
    /^(?:morning|afternoon|evening|night)$/u.test(words[at + length + 2] ?? '')) ||
  words[at + length] === ':' ||
  words[at - 1] === ':'

const isYear = (word: string, previous: string | undefined, value: number): boolean =>
  /^(?:1[5-9]|20)\d\d$/u.test(word) &&
  value < 2100 &&
  /^(?:in|since|of|by|until|from|during|the|early|late|mid|,|\()$/u.test(previous ?? '')

/** "Flight 370", "No 4", "Article 5", "MH17": a number that names. */
const isLabel = (words: readonly Word[], at: number): boolean => {
  const [previous, own] = [words[at - 1], words[at]?.text ?? '']
  if (previous === undefined) return false
  if (
    previous.lower === 'number' ||
    (previous.lower === 'of' && words[at - 2]?.lower === 'out') ||
    words[at + 1]?.text === '/' ||
    previous.text === '/'
  )
    return true
  if (!/^\d/u.test(own)) return false
  return labelled.test(previous.lower) || (/^\p{Lu}/u.test(previous.text) && previous.weight > 0 && at > 1)
}

const labelled =
  /^(?:no|flight|article|reactor|unit|route|highway|room|line|phase|channel|pier|gate|platform|runway|aged|age|chapter|season|part|episode)$/u

function unitOf(words: readonly Word[], at: number, until: number): Unit {
  if (/^[$€£¥]$/u.test(words[at - 1]?.text ?? '')) return 'money'
  const last = words[until - 1]?.lower ?? ''
  const next = words[until]?.lower ?? ''
  if (
    last.endsWith('%') ||
    /^(?:percent|percentage|%|pct)$/u.test(next) ||
    (next === 'per' && words[until + 1]?.lower === 'cent')
  )
    return 'percent'
  if (
    /^(?:dollars?|euros?|pounds?|roubles?|rubles?|yen|yuan|rupees?|francs?|crowns?|pesos?|dinars?|shillings?|naira|rand|lira|kroner|kronor)$/u.test(
      next,
    )
  )
    return 'money'
  return /^(?:km|kms|kilometres?|kilometers?|miles?|metres?|meters?|feet|tonnes?|tons?|litres?|liters?|barrels?|hectares?|acres?|degrees?|hours?|minutes?|seconds?|days?|weeks?|months?|years?|megawatts?|kg|kilos?|kilograms?|points?)$/u.test(
    next,
  )
    ? 'measure'
    : 'things'
}

/** "no survivors", "none of the crew", "nobody was hurt" are zero. */
function noneAt(words: readonly Word[], at: number): Quantity | null {
  const word = words[at]
  if (
    !word ||
    !/^(?:no|none|nobody|zero)$/u.test(word.lower) ||
    (word.lower === 'no' && /^(?:one|more|fewer|less|longer)$/u.test(words[at + 1]?.lower ?? ''))
  )
    return word?.lower === 'no' && words[at + 1]?.lower === 'one' ? zero(words, at, at + 2) : null
  return zero(words, at, at + 1)
}

function zero(words: readonly Word[], at: number, end: number): Quantity {
  const { counted, fate, near } = around(words, at, end)
  return {
    low: 0,
    high: 0,
    kind: 'exact',
    unit: 'things',
    counted: counted.length > 0 && !fates.has(counted.at(-1) ?? '') ? counted : [...counted, 'people'],
    fate,
    near,
    words: words
      .slice(at, end + Math.max(1, 0))
      .map(({ text }) => text)
      .join(' '),
  }
}

const breaks =
  /^(?:were|was|are|is|had|have|has|who|that|which|and|or|but|in|on|at|by|from|after|when|during|,|;|\.|to|into|for|with|while|as|of|would|will|remain(?:ed)?|died|die)$/u

/** What a number counts, its fate, and the terms beside it. */
function around(words: readonly Word[], at: number, end: number): Pick<Quantity, 'counted' | 'fate' | 'near'> {
  let from = end
  while (/^(?:of|the|its|their|other|more|all|own)$/u.test(words[from]?.lower ?? '')) from++
  const counted: string[] = []
  for (let index = from; index < words.length && counted.length < 4; index++) {
    const word = words[index]
    if (!word || breaks.test(word.lower) || /^\P{L}+$/u.test(word.lower)) break
    if (/(?:ed|ing)$/u.test(word.lower) && counted.length > 0 && !fates.has(word.term)) break
    if (fates.has(word.term) && counted.length > 0) break
    if (word.weight > 0) counted.push(word.term)
  }
  const [start, stop] = clauseAround(words, at)
  const inside = words
    .slice(start, stop)
    .map((word, index) => ({ word, distance: Math.abs(start + index - at), isAfter: start + index >= at }))
  const fate =
    inside
      .filter(({ word }) => fates.has(word.term) && (!counted.includes(word.term) || word.term !== 'protest'))
      .toSorted((a, b) => a.distance - b.distance || Number(b.isAfter) - Number(a.isAfter))[0]?.word.term ?? null
  const near = new Set(inside.filter(({ word }) => word.weight > 0).map(({ word }) => word.term))
  return { counted, fate, near }
}

function clauseAround(words: readonly Word[], at: number): [number, number] {
  const ends = (word: Word | undefined) => word === undefined || /^[,;:.!?—]$/u.test(word.lower) || word.lower === 'but'
  const joins = (index: number) =>
    words[index]?.lower === 'and' &&
    /^(?:\d|another|[a-z]+teen|[a-z]+ty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|no)/u.test(
      words[index + 1]?.lower ?? '',
    )
  let start = at
  while (start > 0 && !ends(words[start - 1]) && !joins(start - 1)) start--
  let stop = at + 1
  while (stop < words.length && !ends(words[stop]) && !joins(stop)) stop++
  return [start, stop]
}
