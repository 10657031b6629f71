import type { Naming, NamingFinder } from '../../src/actors/naming.ts'
import { analysed, marked, withMarks } from './marked.ts'

type Extra = 'person' | 'alsoCalled' | 'told'

/** What a naming says, without what it does not: no pronoun, no other names, no party. */
export type ShownNaming = Omit<Naming, 'start' | 'end' | Extra> & Partial<Pick<Naming, Extra>> & { marks: string }

/** The namings of a text by one finder, each as the text with its mark, and what it says. */
export function namingsBy(finder: NamingFinder, words: string): ShownNaming[] {
  const { text } = marked(words)
  const all = analysed(text)
  return all.sentences
    .flatMap((sentence) => finder(sentence, all))
    .map(({ start, end, person, alsoCalled, told, ...said }) => ({
      marks: withMarks(text, [{ role: said.kind, start, end }]),
      ...said,
      ...(person !== null && { person }),
      ...(alsoCalled.length > 0 && { alsoCalled }),
      ...(told.length > 0 && { told }),
    }))
}
