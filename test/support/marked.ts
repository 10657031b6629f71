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
  for (const { 0: sign, 1: role, index } of words.matchAll(/\[([\p{L}-]+)\||\]/gu)) {
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
      return [...closing, ...opening.map(({ role }) => `[${role}|`), text.slice(place, places[index + 1] ?? place)].join('')
    })
    .join('')
}

/** The stretches that have one role, in order. */
export const rangesOf = ({ marks }: MarkedText, role: string): { start: number; end: number }[] =>
  marks.filter((mark) => mark.role === role).map(({ start, end }) => ({ start, end }))

const inOrder = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end
