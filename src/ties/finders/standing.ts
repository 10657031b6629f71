import * as words from '../en/words.ts'
import type { TieFinder } from '../tie-in-text.ts'
import { after, during, is, isSo, someone, stretch, tiesFrom } from './common.ts'

// [the general] commands [the brigade];  [A] mediated between [B] and [C];  [Finland] joined [NATO];  [A] is a member of [B]
export const standing: TieFinder = (telling, _index, sentence) =>
  sentence.clauses.flatMap((clause) => {
    if (!isSo(clause) || clause.isInfinitive) return []
    const range = stretch(clause, sentence)
    const from = someone(telling, clause.subjects)
    const isBody = (id: (typeof from)[number]) => /^(?:organisation|group)$/u.test(telling.actors.get(id)?.type ?? '')
    const when = during(telling, range, sentence)
    if (is(clause, words.mediating)) {
      const between = after(clause, 'between', 'among').slice(0, 1)
      const others = clause.others
        .filter(({ preposition, from: at }) => preposition === null && at > (between[0]?.from ?? Infinity))
        .slice(0, 1)
      return tiesFrom(telling, {
        category: 'mediates-between',
        from,
        to: someone(telling, [...between, ...others]),
        range,
        rule: 'mediates',
        when,
      })
    }
    if (is(clause, words.joining) && !clause.isPassive)
      return tiesFrom(telling, {
        category: 'member-of',
        from,
        to: someone(telling, clause.objects.slice(0, 1)).filter(isBody),
        range,
        rule: 'joined',
        when,
        confidence: 0.6,
      })
    if (clause.lemma === 'be' && clause.objects.some(({ head }) => head.lemma === 'member'))
      return tiesFrom(telling, {
        category: 'member-of',
        from,
        to: someone(telling, after(clause, 'of').slice(0, 1)).filter(isBody),
        range,
        rule: 'is-member',
        when,
      })
    if (is(clause, commanding) && !clause.isPassive)
      return tiesFrom(telling, {
        category: 'commands',
        from: from.filter((id) => telling.actors.get(id)?.type === 'person'),
        to: someone(telling, clause.objects.slice(0, 1)).filter(isBody),
        range,
        rule: 'commands',
        when,
        confidence: 0.6,
      })
    return []
  })

const commanding = new Set(['command', 'lead', 'head', 'run', 'chair'])
