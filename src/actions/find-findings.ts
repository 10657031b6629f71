import { castOf, englishBodies, englishCast, idOf, speakersIn } from '#actors'
import { modelling, type SpeechModel } from '#attribution'
import { dealsOf } from '#deals'
import { deedsOf, type Telling, tellingOf, toldOf } from '#deeds'
import { explanationsOf } from '#hypotheses'
import { analyse, english, tagging } from '#language'
import type { ActorId, Findings, Reading } from '#model'
import { tiesOf } from '#ties'
import { outlookOf } from '#watch'
import { blocksIn } from './languages.ts'

/** A reading with the deeds, deals, ties, explanations and the outlook that its article tells; without a model, with none. */
export function withFindings(reading: Reading, model: SpeechModel | null): Reading {
  const telling = tellingFor(reading, model)
  return telling ? { ...reading, findings: findingsIn(telling, reading) } : reading
}

function findingsIn(telling: Telling, { mentions }: Reading): Findings {
  const deeds = deedsOf(telling)
  return {
    deeds,
    deals: dealsOf(telling, deeds),
    ties: tiesOf(telling, mentions),
    hypotheses: explanationsOf(telling),
    indicators: outlookOf(telling),
  }
}

function tellingFor(reading: Reading, model: SpeechModel | null): Telling | null {
  const { article, actors, claims } = reading
  const blocks = blocksIn(english.code, article)
  if (!model || blocks.length === 0) return null
  const analysed = analyse({ ...article, blocks }, english)
  const sources = claims.flatMap(({ source }) => source)
  const cast = castOf(analysed, sources, englishCast)
  const speakerOf = speakersIn(analysed, cast, englishCast, sources)
  const known = new Set<ActorId>(actors.map(({ id }) => id))
  const words = tagging.wordsOf(article.text, analysed.sentences, model.language.abbreviations)
  const [byline] = article.byline
  return tellingOf({
    article,
    told: toldOf(modelling.grammarOf(words, model.grammar), analysed.sentences, analysed.dates),
    actors,
    author: byline ? idOf(byline.name) : null,
    meant: (range) => {
      const meant = speakerOf([range])?.actor
      return meant !== undefined && known.has(meant) ? meant : null
    },
    stateOf: (word) => {
      const state = englishBodies.stateOf(word) ?? englishCast.stateMeantBy(word)
      const id = state === null ? null : idOf(state)
      return id !== null && known.has(id) ? id : null
    },
    claims,
    dates: analysed.dates,
  })
}
