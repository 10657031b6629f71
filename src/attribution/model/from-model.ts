import { type Analysed, type Sentence, sentenceAt, tagging } from '#language'
import { contains, type Range } from '#util'
import { type Attribution, attribution } from '../attribution.ts'
import { cueVerb } from '../en/cue-words.ts'
import { type FoundClaim, findClaims } from './find-claims.ts'
import { grammarOf } from './grammar.ts'
import type { SpeechModel } from './speech-model.ts'

/** The name that findings of the model carry in `why.rule`. */
const modelRule = 'model'

/** Attributions that a trained model finds in a whole text, from this likelihood on. Pure; linear in the number of words. */
export function attributionsByModel(analysed: Analysed, model: SpeechModel, threshold: number): Attribution[] {
  return parts(analysed).flatMap((part) => {
    const words = tagging.wordsOf(part.text, part.sentences, model.language.abbreviations)
    return findClaims(grammarOf(words, model.grammar), model, threshold).flatMap((found) => {
      const made = attributionOf(found, words, part)
      // A headline says again, shortened, what the text says.
      return made && sentenceAt(part.sentences, made.cue[0]?.start ?? 0)?.sentence.block !== 'title' ? [made] : []
    })
  })
}

const largest = 20_000

/** A long text in parts of some twenty thousand words, cut between blocks, or between sentences where a block is longer than that. */
function parts(analysed: Analysed): Analysed[] {
  const found: Sentence[][] = []
  let size = Infinity
  for (const sentence of analysed.sentences) {
    if (size > (sentence.opens ? largest : 2 * largest)) {
      found.push([])
      size = 0
    }
    found.at(-1)?.push(sentence)
    size += sentence.tokens.length
  }
  if (found.length < 2) return [analysed]
  return found.map((sentences) => {
    const [start, end] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0]
    const within = <Item extends Range>(items: readonly Item[]) =>
      items.filter((item) => item.end > start && item.start < end)
    return { ...analysed, sentences, quotations: within(analysed.quotations), dates: within(analysed.dates) }
  })
}

function attributionOf(
  found: FoundClaim,
  words: tagging.Words,
  { text, quotations, dates }: Analysed,
): Attribution | null {
  const { first, last } = found.candidate
  const cue = beforeDate({ start: words.start[first] as number, end: words.end[last] as number }, text, dates)
  const content = withoutDate(stretches(found.content, words), text, dates)
  const [opening] = content
  if (!opening) return null
  const source = stretches(found.source, words)
  const verb = cueVerb(text.slice(cue.start, cue.end).toLowerCase())
  const isQuoted = content.every((part) => quotations.some((quotation) => contains(quotation, part)))
  const made = attribution({
    rule: modelRule,
    because: `“${text.slice(cue.start, cue.end)}” reports, as like cues do in the articles it learned from (${found.score.toFixed(2)})`,
    cue,
    content: opening,
    confidence: Math.round(found.score * 1000) / 1000,
    form: source.length === 0 && !isQuoted ? 'unattributed' : isQuoted ? 'direct' : 'indirect',
    ...(verb?.polarity && { polarity: verb.polarity }),
    ...(verb?.modality && { modality: verb.modality }),
  })
  return { ...made, source, content }
}

// [indicated] on Tuesday: the date stands beside the cue, where it is looked for.
function beforeDate({ start, end }: Range, text: string, dates: readonly Range[]): Range {
  const date = dates.find((candidate) => candidate.start > start && candidate.start < end && candidate.end >= end)
  if (!date) return { start, end }
  const words = text.slice(start, date.start).replace(/[\s,]*(?:\b(?:on|in|at|by|during|late|early))?\s*$/u, '')
  return words === '' ? { start, end } : { start, end: start + words.length }
}

const lead = 9

// [said] on July 6 [that the port was closed];  on July 6, he [said], [the port was closed]: the date is the saying's.
function withoutDate(content: readonly Range[], text: string, dates: readonly Range[]): readonly Range[] {
  const kept = content.filter(
    ({ start, end }) => !dates.some((date) => date.end === end && date.start >= start && date.start - start <= lead),
  )
  const [first, ...rest] = kept.length > 0 ? kept : content
  const date = first && dates.find(({ start }) => start >= first.start && start - first.start <= 4)
  const that = date && /^,? (?=that )/u.exec(text.slice(date.end, date.end + 8))
  if (!first || !date || !that) return first ? [first, ...rest] : content
  const start = date.end + that[0].length
  return [{ start, end: Math.max(first.end, start) }, ...rest]
}

const bare = /^[\s.,;:!?…–—-]+$/u

/** Runs of words as stretches of the text, without marks at their edges that belong to none of their words. */
function stretches(numbers: readonly number[], words: tagging.Words): Range[] {
  const runs: { from: number; to: number }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && (run.to === number - 1 || isMark(words, run.to + 1, number))) run.to = number
    else runs.push({ from: number, to: number })
  }
  return runs.flatMap(({ from, to }) => {
    let first = from
    let last = to
    while (first <= last && isBare(words, first)) first++
    while (last >= first && isBare(words, last)) last--
    if (first <= last && words.mark[first] === 2) first++
    if (first <= last && words.mark[last] === 1) last--
    return first > last ? [] : [{ start: words.start[first] as number, end: words.end[last] as number }]
  })
}

const isBare = ({ text, start, end }: tagging.Words, word: number): boolean =>
  bare.test(text.slice(start[word], end[word]))

/** True when one mark alone lies between two words of a role. */
const isMark = (words: tagging.Words, between: number, next: number): boolean =>
  next === between + 1 && (words.mark[between] !== 0 || isBare(words, between))
