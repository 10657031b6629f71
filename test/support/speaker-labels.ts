import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { castOf, englishCast, speakersIn } from '#actors'
import { type Analysed, analyse, english } from '#language'
import type { Actor } from '#model'
import type { Range } from '#util'
import { type Mark, marked } from './marked.ts'
import { isMeant } from './meant.ts'

const folder = join(import.meta.dirname, '../golden/speakers')

/** A text in which each source is marked with whom it means. */
export interface Labelled {
  readonly name: string
  readonly text: string
  readonly marks: readonly Mark[]
}

export const labelledTexts = (): Labelled[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, ...marked(readFileSync(join(folder, name), 'utf8').trim()) }))

/** A text of several paragraphs, analysed. */
export function analysedParagraphs(text: string): Analysed {
  const blocks = [...text.matchAll(/\S[^\n]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'paragraph' as const,
  }))
  return analyse({ text, blocks, published: { edtf: '2031-05-14', basis: 'given' } }, english)
}

/** What was found for a source, and whether it is right. */
export interface Checked {
  readonly source: string
  readonly label: string
  readonly found: Actor | null
  readonly right: boolean
}

/** Asks who each labelled source means. `sources` are all stretches from which somebody speaks. */
export function checkSpeakers(analysed: Analysed, sources: readonly Range[], labels: readonly Mark[]): Checked[] {
  const cast = castOf(analysed, sources, englishCast)
  const speakerOf = speakersIn(analysed, cast, englishCast, sources)
  return labels.map(({ role: label, start, end }) => {
    const id = speakerOf([{ start, end }])?.actor
    const found = cast.actors.find((actor) => actor.id === id) ?? null
    return { source: analysed.text.slice(start, end), label, found, right: isMeant(label, found) }
  })
}

export const checkLabelled = ({ text, marks }: Labelled): Checked[] =>
  checkSpeakers(analysedParagraphs(text), marks, marks)
