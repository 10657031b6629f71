import {
  type Actor,
  actorIdSchema,
  articleIdSchema,
  type Claim,
  claimIdSchema,
  type Dated,
  type Reading,
  spanOf,
  unknownDate,
} from '#model'
import { contentName, isoDay, sha256Hex, slug } from '#util'
import { sayingNothing } from './plain-parts.ts'

/** A made-up article with the bytes that it stands for. */
export interface MadeArticle {
  readonly reading: Reading
  readonly bytes: Uint8Array
}

const perStory = 20
const claimsEach = 10
/** Stories that run at one time. */
const running = 40
const firstDay = 12_000

/**
 * The article of a number, always the same: stories of twenty articles that run beside each other, each with its people, places and
 * numbers on which they differ, deny, confirm and change; some speakers are in all stories; every fifth article is a copy of one before.
 */
export function madeArticle(number: number): MadeArticle {
  const dice = diceOf(number)
  const story = Math.floor(number / perStory) + dice(running)
  const isCopy = dice(5) === 0 && number > 0
  const original = isCopy ? number - 1 - dice(Math.min(number, 20)) : number
  const day = firstDay + Math.floor(number / 30)
  const body = isCopy ? bodyOf(original, storyOf(original), day) : bodyOf(number, story, day)
  return readingOf(number, body, day, `Outlet ${word(dice(400))}`)
}

const storyOf = (number: number): number => Math.floor(number / perStory) + diceOf(number)(running)

interface Sentence {
  readonly speaker: string
  readonly cue: string
  readonly content: string
  readonly isDenial: boolean
}

function bodyOf(number: number, story: number, day: number): Sentence[] {
  const dice = diceOf(number * 7 + 1)
  const told = tellerOf(story)
  return Array.from({ length: claimsEach }, (_, index) => {
    const speaker = dice(6) === 0 ? personName(dice(200)) : (told.speakers[dice(told.speakers.length)] ?? '')
    return { speaker, ...sayingOf(told, dice, index, day) }
  })
}

/** What a story is about. */
function tellerOf(story: number) {
  const dice = diceOf(story * 13 + 5)
  const base = 1000 + story * 9
  return {
    speakers: Array.from({ length: 6 }, (_, index) => personName(base + index)),
    hero: personName(base + 7),
    places: Array.from({ length: 3 }, () => placeName(dice(3000))),
    town: placeName(dice(3000)),
    things: word(5000 + dice(4000)),
    numbers: [20 + dice(80), 120 + dice(300)],
    fact: `the ${word(dice(9000))} of ${placeName(dice(3000))} had been ${deeds[dice(deeds.length)] ?? 'closed'}`,
  }
}

const deeds = 'closed opened destroyed evacuated captured sold flooded repaired searched occupied'.split(' ')

type Dice = (sides: number) => number

function sayingOf(
  told: ReturnType<typeof tellerOf>,
  dice: Dice,
  index: number,
  day: number,
): Omit<Sentence, 'speaker'> {
  const plain = (content: string, cue = 'said'): Omit<Sentence, 'speaker'> => ({ cue, content, isDenial: false })
  if (index === 0)
    return plain(
      `${told.hero} had ${dice(2) === 0 ? 'arrived in' : 'returned to'} ${told.places[dice(3)] ?? told.town}`,
    )
  if (index === 1) return plain(`${told.numbers[dice(2)] ?? 20} ${told.things} had been lost near ${told.town}`)
  if (index === 2)
    return dice(3) === 0 ? { cue: 'denied', content: `that ${told.fact}`, isDenial: true } : plain(told.fact)
  if (index === 3 && dice(4) === 0) return plain(`that ${told.fact}`, 'confirmed')
  // Most claims stand alone.
  const [a, b, c, d] = [dice(20_000), dice(20_000), dice(20_000), dice(3000)]
  return plain(
    `the ${word(a)} ${word(b)} would ${verbs[dice(verbs.length)] ?? 'move'} the ${word(c)} of ${placeName(d)} by ${isoDay(day + dice(60))}`,
  )
}

const verbs = 'move build sell inspect rent finance survey paint insure lease measure print'.split(' ')

function readingOf(number: number, sentences: readonly Sentence[], day: number, outlet: string): MadeArticle {
  const lines = sentences.map(({ speaker, cue, content }) => `${speaker} ${cue} ${content}.`)
  const text = lines.join('\n')
  const bytes = new TextEncoder().encode(`${number}\n${text}`)
  const capture = sha256Hex(bytes)
  const id = articleIdSchema.parse(`a-${contentName(capture)}`)
  const date: Dated = { edtf: isoDay(day), basis: 'metadata' }
  let at = 0
  const claims = sentences.map(({ speaker, cue, content, isDenial }, index): Claim => {
    const start = at
    at += (lines[index]?.length ?? 0) + 1
    const span = (from: number, length: number) => [spanOf(text, { start: from, end: from + length })]
    return {
      id: claimIdSchema.parse(`c-${contentName(id, index)}`),
      article: id,
      source: span(start, speaker.length),
      cue: span(start + speaker.length + 1, cue.length),
      content: span(start + speaker.length + cue.length + 2, content.length),
      speaker: actorIdSchema.parse(slug(speaker)),
      form: 'indirect',
      polarity: isDenial ? 'negative' : 'positive',
      modality: 'asserted',
      saidOn: date,
      about: unknownDate,
      knownFrom: date,
      occasion: null,
      via: [],
      confidence: 0.9,
      why: { rule: 'made', because: 'made for a measurement', steps: [] },
    }
  })
  const speakers = [...new Set(sentences.map(({ speaker }) => speaker))]
  const actors = speakers.map(
    (name): Actor => ({ id: actorIdSchema.parse(slug(name)), name, type: 'person', aliases: [], roles: [] }),
  )
  return {
    bytes,
    reading: {
      reader: 'made',
      article: {
        id,
        capture,
        text,
        blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
        title: `Report ${number}`,
        byline: [],
        outlet,
        published: date,
        ...sayingNothing,
      },
      dates: [],
      actors,
      mentions: [],
      claims,
      events: [],
    },
  }
}

const onsets = 'b br d dr f g gr h j k kl l m n p pr r s st t tr v w z'.split(' ')
const vowels = 'a e i o u ai ea ou'.split(' ')
const codas = ['', 'n', 'r', 'l', 's', 'm', 'nd', 'rk']

/** A made-up word of a number, always the same. */
function word(number: number): string {
  const dice = diceOf(number * 31 + 17)
  const syllable = () => `${onsets[dice(onsets.length)]}${vowels[dice(vowels.length)]}${codas[dice(codas.length)]}`
  return `${syllable()}${syllable()}${number % 3 === 0 ? syllable() : ''}`
}

const capital = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`
const personName = (number: number): string => `${capital(word(number % 700))} ${capital(word(50_000 + number))}`
const placeName = (number: number): string => capital(word(90_000 + number))

/** Numbers from 0 to below `sides`, drawn from a seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = (seed + 0x9e37_79b9) >>> 0
  return (sides) => {
    state = (state + 0x6d2b_79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}
