import { modelling, type SpeechModel } from '#attribution'
import { clausesOf, type DeedInText, deedsInText, toldOf } from '#deeds'
import { analyse, english, tagging } from '#language'
import { unknownDate } from '#model'

/** The deeds that a bare text tells, those of each sentence with the main one first. Nothing without the trained grammar. Pure. */
export function deedsOfText(text: string, model: SpeechModel | null): DeedInText[] {
  if (!model) return []
  const analysed = analyse(
    { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }], published: unknownDate },
    english,
  )
  const words = tagging.wordsOf(text, analysed.sentences, model.language.abbreviations)
  return toldOf(modelling.grammarOf(words, model.grammar), analysed.sentences, analysed.dates).flatMap((told) =>
    deedsInText(clausesOf(told)),
  )
}
