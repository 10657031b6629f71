import type { Deed } from '#model'
import { contentName } from '#util'
import type { Party } from './deed-in-text.ts'
import { deedsInText } from './deeds-in-text.ts'
import { actorsOf, groundOf, type Telling, whenOf } from './telling.ts'

/** The deeds of an article whose doer is in its cast. What is only planned or denied is none. */
export function deedsOf(telling: Telling): Deed[] {
  return telling.sentences.flatMap((sentence) =>
    deedsInText(sentence).flatMap((found): Deed[] => {
      const by = actorsOf(telling, phrasesOf(found.source))
      if (by.length === 0 || found.isNegated) return []
      const to = actorsOf(telling, phrasesOf(found.target)).filter((id) => !by.includes(id) || found.source.length > 1)
      const ground = groundOf(telling, found.cue, {
        rule: found.rule,
        because: `“${telling.article.text.slice(found.cue.start, found.cue.end)}” says it`,
        confidence: to.length > 0 ? 0.7 : 0.5,
      })
      return [
        {
          id: `e-${contentName(telling.article.id, found.cue.start, found.type)}`,
          type: found.type,
          by,
          to: to.filter((id) => by.length > 1 || !by.includes(id)),
          on: whenOf(telling, found.cue, sentence),
          disclosed: ground.knownFrom,
          ground,
        },
      ]
    }),
  )
}

const phrasesOf = (parties: readonly Party[]) => parties.map(({ phrase }) => phrase)
