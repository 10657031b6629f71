import { type Analysed, sentenceAt } from '#language'
import type { Dated } from '#model'
import { isDay, isoDay, textOf } from '#util'
import type { ClockRules } from './clock-rules.ts'
import { firstDay, lastDay, since } from './published.ts'
import type { Said } from './said-on.ts'

interface Context {
  readonly analysed: Analysed
  readonly published: Dated
  readonly rules: ClockRules
}

/** The day of a claim that its own sentence leaves open, by the claims around it; null where they do not tell. */
export function placed(all: readonly Said[], index: number, context: Context): Dated | null {
  const said = all[index]
  return said ? (toldNext(said, all[index + 1], context) ?? inStory(said, all, index, context)) : null
}

/**
 * "On Monday she said that all was well; she later told another story. At a hearing on Thursday she said that ...": what is said in
 * general terms of a later occasion, and told right after by the same speaker with its day, is of that day.
 */
function toldNext(said: Said, next: Said | undefined, { analysed: { sentences, text }, rules }: Context): Dated | null {
  const [first, last] = [firstDay(said.saidOn), lastDay(said.saidOn)]
  if (!next || said.speaker === null || next.speaker !== said.speaker || first === null || last === null) return null
  if (first === last || said.saidOn.basis !== 'inferred' || !rules.isGeneral(contentOf(said, text))) return null
  const day = dayOf(next)
  const [own, others] = [said, next].map((one) => sentenceAt(sentences, startOf(one))?.index ?? -1)
  const isRight = own !== undefined && others === own + 1 && day !== null && day > first && day <= last
  return isRight ? { edtf: isoDay(day), basis: 'inferred' } : null
}

/**
 * "Eventually, the palace confirmed Sousa's version": after the words that it answers, or the last day told before it, and by the last
 * day that this part of the text goes on to tell.
 */
function inStory(said: Said, all: readonly Said[], index: number, context: Context): Dated | null {
  const { analysed, published, rules } = context
  const { text, sentences } = analysed
  const own = sentenceAt(sentences, startOf(said))
  if (!own || !said.saidOn.edtf?.startsWith('../') || !rules.endsStory(textOf(text, own.sentence))) return null
  const section = sectionOf(own.index, analysed)
  const days = (list: readonly Said[]): number[] =>
    list.filter((one) => startOf(one) >= section.start && startOf(one) < section.end).flatMap((one) => dayOf(one) ?? [])
  const before = all.slice(Math.max(0, index - around), index)
  const answered = before.filter(({ speaker }) => speaker !== null && isNamedIn(contentOf(said, text), speaker))
  const from = days(answered).at(-1) ?? days(before).at(-1)
  if (from === undefined) return null
  const to = Math.max(...days(all.slice(index + 1, index + 1 + around)))
  const until = lastDay(published)
  const end = Number.isFinite(to) && to >= from && (until === null || to <= until) ? to : until
  return since(from, end)
}

/** So many claims and sentences before and after are looked at: a long text is not gone through for each. */
const around = 100

/** From the heading before to the heading after. */
function sectionOf(index: number, { sentences, text }: Analysed): { start: number; end: number } {
  const isHeading = ({ block }: { block: string }) => block === 'heading' || block === 'title'
  const start = sentences.slice(Math.max(0, index - around), index).findLast(isHeading)?.end ?? 0
  const end = sentences.slice(index + 1, index + 1 + around).find(isHeading)?.start ?? text.length
  return { start, end }
}

const dayOf = ({ saidOn, attribution }: Said): number | null =>
  attribution.form !== 'author' && saidOn.edtf !== null && isDay(saidOn.edtf) ? firstDay(saidOn) : null

const startOf = ({ attribution: { cue, content } }: Said): number => cue[0]?.start ?? content[0]?.start ?? 0

const contentOf = ({ attribution: { content } }: Said, text: string): string =>
  content.map((part) => textOf(text, part)).join(' ')

/** An id ends in the word that an actor is called by. */
const isNamedIn = (words: string, speaker: string): boolean => {
  const name = speaker.split('-').at(-1) ?? ''
  return (
    name.length > 2 &&
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(name)
  )
}
