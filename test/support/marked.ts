import { type Analysed, analyse, english } from '#language'
import type { BlockKind, TimeExpression } from '#model'
import type { Attribution, Finder } from '../../src/attribution/attribution.ts'

/** A stretch `[start, end)` of the plain text, with the role that its mark gives it. */
export interface Mark {
  readonly role: string
  readonly start: number
  readonly end: number
}

export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** `[source|The minister] [cue|said] so.` as plain text, and where its marks were. Marks may stand inside one another. */
export function marked(words: string): MarkedText {
  const marks: Mark[] = []
  const open: { role: string; start: number }[] = []
  let text = ''
  let last = 0
  for (const { 0: sign, 1: role, index } of words.matchAll(/\[([^[\]|\n]+)\||\]/gu)) {
    text += words.slice(last, index)
    last = index + sign.length
    if (role !== undefined) open.push({ role, start: text.length })
    else {
      const mark = open.pop()
      if (mark) marks.push({ ...mark, end: text.length })
      else text += sign
    }
  }
  if (open.length > 0) throw new SyntaxError(`a mark stays open: ${words}`)
  return { text: text + words.slice(last), marks: marks.toSorted(inOrder) }
}

/** The other way round, so that what was found can be compared, and read, as a text with marks. */
export function withMarks(text: string, marks: readonly Mark[]): string {
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])
  const places = [...cuts].toSorted((a, b) => a - b)
  return places
    .map((place, index) => {
      const closing = marks.filter(({ start, end }) => end === place && start < place).map(() => ']')
      const opening = marks.filter(({ start }) => start === place).toSorted(inOrder)
      return [
        ...closing,
        ...opening.map(({ role }) => `[${role}|`),
        text.slice(place, places[index + 1] ?? place),
      ].join('')
    })
    .join('')
}

/** The stretches that have one role, in order. */
export const rangesOf = ({ marks }: MarkedText, role: string): { start: number; end: number }[] =>
  marks.filter((mark) => mark.role === role).map(({ start, end }) => ({ start, end }))

const inOrder = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end

/** One block of English text, analysed as if it had been published on a day (null: nobody knows when). */
export function analysed(
  text: string,
  published: string | null = '2031-05-14',
  kind: BlockKind = 'paragraph',
): Analysed {
  return analyse(
    {
      text,
      blocks: [{ start: 0, end: text.length, kind }],
      published: published === null ? { edtf: null, basis: 'unknown' } : { edtf: published, basis: 'given' },
    },
    english,
  )
}

/** What the attributions of a text are, in a form that a test can write down. */
export interface Shown extends Pick<Attribution, 'form' | 'polarity' | 'modality'> {
  readonly marks: string
}

/** A plain assertion with its source, cue and content marked, unless told otherwise. */
export const attributed = (marks: string, differences: Partial<Shown> = {}): Shown => ({
  marks,
  form: 'indirect',
  polarity: 'positive',
  modality: 'asserted',
  ...differences,
})

export const shown = (text: string, { source, cue, content, form, polarity, modality }: Attribution): Shown => ({
  marks: withMarks(
    text,
    Object.entries({ source, cue, content }).flatMap(([role, parts]) => parts.map((part) => ({ role, ...part }))),
  ),
  form,
  polarity,
  modality,
})

/** What one finder makes of a paragraph; marks in it are taken away first. */
export function foundBy(finder: Finder, words: string): Shown[] {
  const { text } = marked(words)
  const all = analysed(text)
  return all.sentences.flatMap((sentence, index) =>
    finder({ analysed: all, sentence, index }).map((attribution) => shown(text, attribution)),
  )
}

/** A text with its dates marked: `[2031-05-03 inferred|3 May]`. */
const withDates = (text: string, dates: readonly TimeExpression[]): string =>
  withMarks(
    text,
    dates.map(({ edtf, basis, start, end }) => ({ role: `${edtf} ${basis}`, start, end })),
  )

/** A text with its times marked as TIMEX3 has them: `[DATE 2031-05-03|3 May]`. */
const withTimes = (text: string, dates: readonly TimeExpression[]): string =>
  withMarks(
    text,
    dates.map(({ type, value, start, end }) => ({ role: `${type} ${value}`, start, end })),
  )

/** A text, without its marks, with the times that are found in it when it was published on a day. */
export function timesIn(words: string, published: string | null = '2031-05-14'): string {
  const { text } = marked(words)
  return withTimes(text, analysed(text, published).dates)
}

/** The same with EDTF and basis. */
export function datesIn(words: string, published: string | null = '2031-05-14'): string {
  const { text } = marked(words)
  return withDates(text, analysed(text, published).dates)
}
