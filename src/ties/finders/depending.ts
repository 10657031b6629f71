import * as words from '../en/words.ts'
import type { TieFinder } from '../tie-in-text.ts'
import { after, during, is, isSo, nameOf, ownersOf, someone, stretch, tiesFrom } from './common.ts'

// [he] depends on [Moscow] as the ultimate guarantor of his grip;  [Chad] is dependent on [France];
// [Russia] can draw on [Belarusian] assets: Belarus supplies Russia
export const depending: TieFinder = (telling, _index, sentence) =>
  sentence.clauses.flatMap((clause) => {
    const range = stretch(clause, sentence)
    if (!isSo(clause)) return []
    const subjects = someone(telling, clause.subjects)
    if (clause.forms.some((form) => drawing.has(form))) {
      const [assets] = after(clause, 'on', 'upon')
      if (!assets || !words.goods.has(assets.head.lemma)) return []
      return tiesFrom(telling, {
        category: 'supplies',
        from: ownersOf(telling, assets, sentence),
        to: subjects,
        instrument: nameOf(telling, assets),
        range,
        rule: 'draws-on',
        confidence: 0.6,
      })
    }
    const isDepending =
      is(clause, words.depending) || (words.dependent.has(clause.lemma) && after(clause, 'on', 'upon', 'to').length > 0)
    if (!isDepending) return []
    const on = after(clause, 'on', 'upon', 'to').slice(0, 1)
    const [as] = after(clause, 'as', 'for')
    const instrument = as
      ? nameOf(telling, {
          start: as.start,
          end:
            clause.others.find(({ from, preposition }) => from >= as.to && from - as.to <= 2 && preposition === 'of')
              ?.end ?? as.end,
        })
      : null
    return tiesFrom(telling, {
      category: 'depends-on',
      from: subjects,
      to: someone(telling, on),
      instrument,
      range,
      rule: 'depends-on',
      when: during(telling, range, sentence),
    })
  })

const drawing = new Set(['draw_on', 'draw_upon', 'tap_into', 'make_use_of'])
