import type { Clause, Clauses, Phrase, Telling } from '#deeds'
import type { ActorId } from '#model'
import * as words from '../en/words.ts'
import type { TieFinder } from '../tie-in-text.ts'
import { after, during, is, isSo, nameOf, ownersOf, someone, stretch, tiesFrom } from './common.ts'

// [Iran] supplied [Russia] with drones;  [Iran] sends drones to [Russia];
// [Belarus] has provided a platform … but also weapons: to whom, the sentence before says ("Russia can draw on Belarusian assets")
export const supplying: TieFinder = (telling, index, sentence) =>
  sentence.clauses.flatMap((clause) => {
    if (!isSo(clause) || clause.isPassive || clause.isInfinitive || !is(clause, words.supplying)) return []
    const things = goodsOf(clause, sentence)
    if (things.length === 0) return []
    const from = someone(telling, clause.subjects)
    const receivers = someone(telling, [
      ...clause.objects.filter((phrase) => !things.includes(phrase)),
      ...after(clause, 'to', 'for').slice(0, 1),
    ])
    const to = receivers.length > 0 ? receivers : receiverBefore(telling, index, from)
    const range = {
      start: stretch(clause, sentence).start,
      end: Math.max(stretch(clause, sentence).end, things.at(-1)?.end ?? 0),
    }
    return tiesFrom(telling, {
      category: 'supplies',
      from,
      to,
      instrument: things.map((thing) => nameOf(telling, thing)).join(', '),
      range,
      rule: receivers.length > 0 ? 'supplies' : 'supplies-as-before',
      when: during(telling, range, sentence),
      confidence: receivers.length > 0 ? 0.7 : 0.55,
    })
  })

/** The goods of a clause, with those that "but also" and "and" add. */
function goodsOf(clause: Clause, { phrases, told }: Clauses): Phrase[] {
  const isGood = ({ head }: Phrase) => words.goods.has(head.lemma)
  const own = [...clause.objects, ...after(clause, 'with')].filter(isGood)
  if (own.length === 0) return []
  const also = told.words.findIndex(({ lower }, at) => lower === 'also' && at > clause.verb.index)
  const rest =
    also < 0 ? [] : phrases.filter((phrase) => phrase.from > also && phrase.preposition === null && isGood(phrase))
  return [...own, ...rest.filter((phrase) => !own.includes(phrase))]
}

/** Who was said, a sentence before, to draw on what the giver has. */
function receiverBefore(telling: Telling, index: number, from: readonly ActorId[]): ActorId[] {
  const before = telling.sentences[index - 1]
  if (!before || before.told.paragraph !== telling.sentences[index]?.told.paragraph) return []
  return before.clauses.flatMap((clause) => {
    const [assets] = after(clause, 'on', 'upon', 'from')
    const draws = clause.forms.some(
      (form) => /^(?:draw|rely|depend|count)_(?:on|upon)$/u.test(form) || form === 'benefit_from',
    )
    return draws && assets && ownersOf(telling, assets, before).some((owner) => from.includes(owner))
      ? someone(telling, clause.subjects)
      : []
  })
}

// [Belarus] has begun to accept the deployment of [Russian] tactical nuclear weapons on [its] territory;
// [France] deployed troops to [Mali]
export const deploying: TieFinder = (telling, _index, sentence) => [
  ...sentence.phrases.flatMap((phrase) => {
    if (!/^(?:deployment|stationing|basing|presence)$/u.test(phrase.head.lemma)) return []
    const of = sentence.phrases.find(({ preposition, from }) => preposition === 'of' && from - phrase.to === 1)
    if (!of || !words.forces.has(of.head.lemma)) return []
    const place = sentence.phrases.find(
      ({ preposition, from }) =>
        /^(?:on|in|to|into|across)$/u.test(preposition ?? '') && from > of.to && from - of.to <= 2,
    )
    if (!place) return []
    const around = sentence.clauses.findLast(
      ({ verb, modal, isNegated }) => verb.index < phrase.from && modal === null && !isNegated,
    )
    const host = /^(?:territory|soil|land|ground)$/u.test(place.head.lemma)
      ? [...ownersOf(telling, place, sentence), ...someone(telling, around?.subjects ?? [])]
      : someone(telling, [place])
    const owner = ownersOf(telling, of, sentence)
    const range = { start: phrase.start, end: place.end }
    return tiesFrom(telling, {
      category: 'deploys-in',
      from: owner,
      to: host.filter((id) => !owner.includes(id)).slice(0, 1),
      instrument: bareName(telling, of),
      range,
      rule: 'deployment-of',
    })
  }),
  ...sentence.clauses.flatMap((clause) => {
    if (!isSo(clause) || clause.isInfinitive || !is(clause, words.deploying)) return []
    const thing = (clause.isPassive ? clause.subjects : clause.objects).find(({ head }) => words.forces.has(head.lemma))
    const [place] = after(clause, 'in', 'to', 'into', 'on', 'at')
    if (!thing || !place) return []
    const from = clause.isPassive
      ? [...someone(telling, after(clause, 'by')), ...ownersOf(telling, thing, sentence)].slice(0, 1)
      : someone(telling, clause.subjects)
    const range = stretch(clause, sentence)
    const to = someone(telling, [place]).filter((id) => telling.actors.get(id)?.type === 'state')
    return tiesFrom(telling, {
      category: 'deploys-in',
      from,
      to,
      instrument: bareName(telling, thing),
      range,
      rule: 'deploys',
      when: during(telling, range, sentence),
    })
  }),
  ...sentence.clauses.flatMap((clause) => {
    if (
      !isSo(clause) ||
      clause.isInfinitive ||
      clause.isPassive ||
      (clause.lemma !== 'host' && clause.lemma !== 'shelter' && clause.lemma !== 'harbor' && clause.lemma !== 'harbour')
    )
      return []
    const guests = clause.objects.filter(
      ({ head }) =>
        words.forces.has(head.lemma) ||
        /^(?:refugee|exile|rebel|fighter|base|embassy|headquarters|government)$/u.test(head.lemma),
    )
    const [guest] = guests
    const range = stretch(clause, sentence)
    return guest
      ? tiesFrom(telling, {
          category: 'hosts',
          from: someone(telling, clause.subjects),
          to: [...someone(telling, guests), ...ownersOf(telling, guest, sentence)].slice(0, 1),
          instrument: nameOf(telling, guest),
          range,
          rule: 'hosts',
          when: during(telling, range, sentence),
        })
      : []
  }),
]

/** "Russian tactical nuclear weapons" are Russia's tactical nuclear weapons. */
function bareName(telling: Telling, phrase: Phrase): string {
  const own = nameOf(telling, phrase)
  const adjective = phrase.modifiers.find(({ text }) => telling.stateOf(text) !== null)
  return adjective ? own.replace(`${adjective.text} `, '') : own
}
