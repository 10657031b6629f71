import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readDocument } from '#actions'
import type { Claim, Reading, Span } from '#model'
import { overlaps, type Range, slug } from '#util'
import { englishModel } from '#wiring'
import { record } from './record.ts'

// node bench/analyst.ts --text article.txt --gold gold.json --published 2023-07-18
// Against a careful analyst's reading of one text: {actors: [{id, name, mentions}], claims: [{speaker, source, cue, content: {start, end},
// said_on, about, form}], timeline: [{on}]}, with offsets in code points. A claim is found when the cue overlaps and the contents share
// half their words (Dice).

interface Gold {
  readonly actors: readonly { readonly id: string; readonly name: string; readonly mentions: readonly string[] }[]
  readonly claims: readonly GoldClaim[]
  readonly timeline: readonly { readonly on: string }[]
}
interface GoldClaim {
  readonly id: string
  readonly speaker: string | null
  readonly cue: Range | null
  readonly content: Range
  readonly said_on: string | null
  readonly about: string | null
  readonly form: string
}

const { values } = parseArgs({
  options: { text: { type: 'string' }, gold: { type: 'string' }, published: { type: 'string' } },
})
if (!values.text || !values.gold)
  throw new Error('Say --text FILE --gold FILE, and --published DATE where the text has no date.')
const gold = JSON.parse(readFileSync(values.gold, 'utf8')) as Gold
const bytes = readFileSync(values.text)
const reading = readDocument(
  { bytes, mediaType: 'text/plain', address: values.text },
  { published: values.published },
  englishModel(),
)
const text = bytes.toString('utf8')
const units = unitsOfCodePoints(text)

const pairs = gold.claims.map((claim) => ({ claim, found: foundFor(claim, reading) }))
const others = pairs.filter(({ claim }) => claim.form !== 'author')
const right = (list: typeof pairs, test: (claim: GoldClaim, found: Claim) => boolean) =>
  list.filter(({ claim, found }) => found !== null && test(claim, found)).length

for (const { claim, found } of pairs) {
  const verdict = found
    ? [
        isSpeaker(claim, found) ? '' : 'speaker',
        isSaidOn(claim, found) ? '' : 'said on',
        isAbout(claim, found) ? '' : 'about',
      ]
        .filter(Boolean)
        .join(', ')
    : 'missed'
  if (verdict)
    console.log(
      `${claim.id}: ${verdict}${found ? ` (${found.speaker}, said ${found.saidOn.edtf}, about ${found.about.edtf})` : ''}`,
    )
}
const mentions = gold.actors.flatMap((actor) =>
  actor.mentions.map((words) => ({ actor: actor.id, words, isFound: isMentioned(actor, words) })),
)
for (const actor of gold.actors) if (!foundActor(actor)) console.log(`${actor.id}: no such actor`)
for (const { actor, words, isFound } of mentions)
  if (!isFound) console.log(`${actor}: “${words}” is not among its mentions`)
const days = new Set(reading.events.map(({ on }) => on.edtf))
record('analyst', {
  claimsOfOthers: others.length,
  found: others.filter(({ found }) => found).length,
  foundWithSpeaker: right(others, isSpeaker),
  foundWithSaidOn: right(others, isSaidOn),
  foundWithAbout: right(others, isAbout),
  authorsOwn: pairs.length - others.length,
  authorsOwnFound: pairs.filter(({ claim, found }) => claim.form === 'author' && found).length,
  findings: reading.claims.length,
  actors: gold.actors.length,
  actorsFound: gold.actors.filter((actor) => foundActor(actor)).length,
  mentions: mentions.length,
  mentionsFound: mentions.filter(({ isFound }) => isFound).length,
  timeline: gold.timeline.length,
  timelineFound: gold.timeline.filter(({ on }) => days.has(on)).length,
})

/** The actor of the reading that is called as the analyst calls it. */
function foundActor({ name }: Gold['actors'][number]) {
  return reading.actors.find((actor) => [actor.id, actor.name, ...actor.aliases].some((known) => sameName(known, name)))
}

function sameName(known: string, name: string): boolean {
  const bare = (words: string) => slug(words.replace(/^the\s+/iu, ''))
  return bare(known) === bare(name)
}

/** True where the reading holds a mention of the actor in just these words. */
function isMentioned(actor: Gold['actors'][number], words: string): boolean {
  const found = foundActor(actor)
  return reading.mentions.some(
    (mention) => mention.actor === found?.id && sameName(reading.article.text.slice(mention.start, mention.end), words),
  )
}

function foundFor({ cue, content }: GoldClaim, { claims }: Reading): Claim | null {
  const goldCue = cue && inUnits(cue)
  const goldContent = inUnits(content)
  const scored = claims
    .map((claim) => ({
      claim,
      dice: dice(claim.content, goldContent),
      meets: goldCue === null || claim.cue.some((part) => overlaps(part, goldCue)),
    }))
    .filter((candidate) => candidate.meets && candidate.dice >= 0.5)
    .toSorted((a, b) => b.dice - a.dice)
  return scored[0]?.claim ?? null
}

function isSpeaker({ speaker }: GoldClaim, found: Claim): boolean {
  if (speaker === null) return found.speaker === null
  const name = gold.actors.find(({ id }) => id === speaker)?.name ?? speaker
  const actor = reading.actors.find(({ id }) => id === found.speaker)
  return actor !== undefined && [actor.id, actor.name, ...actor.aliases].some((known) => slug(known) === slug(name))
}

/** Where the analyst gives no day, a bound or nothing is right; a day of one's own making is not. "document": the text's own day. */
function isSaidOn({ said_on: day }: GoldClaim, { saidOn }: Claim): boolean {
  if (day === null) return saidOn.edtf === null || saidOn.edtf.includes('/')
  return saidOn.edtf === (day === 'document' ? values.published : day)
}

function isAbout({ about }: GoldClaim, found: Claim): boolean {
  if (about === null) return found.about.edtf === null || found.about.edtf.startsWith('../')
  return found.about.edtf === (about === 'document' ? values.published : about)
}

function inUnits({ start, end }: Range): Range {
  return { start: units[start] ?? 0, end: units[end] ?? text.length }
}

function unitsOfCodePoints(of: string): number[] {
  const starts: number[] = []
  for (let unit = 0; unit < of.length; unit += (of.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) starts.push(unit)
  return [...starts, of.length]
}

function dice(spans: readonly Span[], range: Range): number {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const own = words.filter((word) => spans.some((span) => overlaps(span, word)))
  const other = words.filter((word) => overlaps(range, word))
  return (2 * own.filter((word) => other.includes(word)).length) / (own.length + other.length)
}
