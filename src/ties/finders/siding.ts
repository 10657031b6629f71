import type { Clause } from '#deeds'
import type { TieCategory } from '#model'
import * as words from '../en/words.ts'
import type { TieFinder } from '../tie-in-text.ts'
import { after, during, is, isSo, nameOf, ownersOf, someone, stretch, tiesFrom } from './common.ts'

// [Iran] backs [the Houthis];  [the union] condemned [Burma];  [France] put pressure on [Niger];  [the two] met
export const siding: TieFinder = (telling, _index, sentence) =>
  sentence.clauses.flatMap((clause) => {
    if (!isSo(clause) || clause.isInfinitive || (clause.verb.tag === 'VBG' && clause.first === clause.verb.index))
      return []
    const found = sideOf(clause)
    if (!found) return []
    const range = stretch(clause, sentence)
    const behind = clause.isPassive ? clause.subjects : found.to(clause)
    const doers = clause.isPassive ? after(clause, 'by') : clause.subjects
    const things = clause.isPassive ? [] : clause.objects.filter(({ isOwner }) => !isOwner)
    const direct = someone(telling, behind)
    const [thing] = things
    // "backs the Kremlin's plan": the plan is the instrument, the Kremlin is meant.
    const to = direct.length > 0 ? direct : thing ? ownersOf(telling, thing, sentence) : []
    const owned = direct.length === 0 && thing ? nameOf(telling, thing) : null
    const [named] = doers
    const byOwner = named && someone(telling, doers).length === 0 ? ownersOf(telling, named, sentence) : []
    const from = byOwner.length > 0 ? byOwner : someone(telling, doers)
    return tiesFrom(telling, {
      category: found.category,
      from,
      to,
      instrument: byOwner.length > 0 && named ? nameOf(telling, named) : (owned ?? instrumentOf(clause, telling)),
      range,
      rule: `${found.category}-verb`,
      when: during(telling, range, sentence, found.category === 'meets'),
      confidence: to.length > 0 && direct.length > 0 ? 0.7 : 0.55,
    })
  })

interface Side {
  readonly category: TieCategory
  readonly to: (clause: Clause) => Clause['objects']
}

const objects = (clause: Clause) => clause.objects

function sideOf(clause: Clause): Side | null {
  const { lemma, objects: things, complement } = clause
  const pressure =
    things.some(({ head }) => head.lemma === 'pressure') &&
    /^(?:put|exert|apply|pile|increase|step|ramp|heap|bring)$/u.test(lemma)
  if (pressure) return { category: 'pressures', to: (own) => joinedOf(own, 'on', 'upon') }
  if (is(clause, words.meeting)) return { category: 'meets', to: (own) => [...own.objects, ...joinedOf(own, 'with')] }
  if (
    /^(?:hold|have|attend)$/u.test(lemma) &&
    things.some(({ head }) =>
      /^(?:talk|talks|meeting|summit|negotiation|negotiations|consultation|consultations)$/u.test(head.lemma),
    )
  )
    return { category: 'meets', to: (own) => joinedOf(own, 'with') }
  if (complement?.isInfinitive && (is(clause, words.opposing) || is(clause, words.supporting))) return null
  if (is(clause, words.pressing)) return { category: 'pressures', to: objects }
  if (lemma === 'opposed') return { category: 'opposes', to: (own) => after(own, 'to') }
  if (is(clause, words.opposing)) return { category: 'opposes', to: objects }
  if (is(clause, words.supporting))
    return {
      category: 'supports',
      to: (own) => (own.objects.length > 0 ? own.objects : after(own, 'with', 'by', 'behind')),
    }
  return null
}

/** What stands behind a preposition, with what "including" adds. */
function joinedOf(clause: Clause, ...prepositions: readonly string[]) {
  const found = after(clause, ...prepositions)
  return [
    ...found,
    ...clause.others.filter(
      ({ preposition, from }) =>
        (preposition === 'including' || preposition === null) && from > (found[0]?.from ?? Infinity),
    ),
  ]
}

/** "with sanctions", "by cutting off gas" */
function instrumentOf(clause: Clause, telling: Parameters<typeof nameOf>[0]): string | null {
  const by = clause.others.find(
    ({ preposition, head }) =>
      (preposition === 'with' || preposition === 'through' || preposition === 'over') && /^NNS?$/u.test(head.tag),
  )
  return by ? nameOf(telling, by) : null
}

// With [society in Belarus] strongly opposed to [more direct involvement in the war]: no actor is named, so it is the policy of their state
export const opposedPeople: TieFinder = (telling, _index, sentence) => {
  const { words: all } = sentence.told
  return all.flatMap((word, at) => {
    if (word.lower !== 'opposed' || all[at + 1]?.lower !== 'to') return []
    const subject = sentence.phrases.findLast(({ to }) => to <= at && to >= at - 4)
    const what = sentence.phrases.find(({ from }) => from >= at + 2 && from <= at + 4)
    const whole =
      subject &&
      sentence.phrases.findLast(
        ({ to, from }) => to < subject.from && subject.preposition === 'in' && subject.from - to <= 2 && from >= 0,
      )
    const group = whole
      ? telling.meant({ start: whole.start, end: subject.end })
      : subject
        ? telling.meant(subject)
        : null
    if (!group || !what) return []
    const named = telling.meant(what)
    const state =
      named ??
      (telling.actors.get(group)?.type === 'group' && subject
        ? (telling.stateOf(subject.head.text) ??
          subject.modifiers.map(({ text }) => telling.stateOf(text)).find((one) => one !== null) ??
          null)
        : null)
    if (!state) return []
    const range = { start: (whole ?? subject ?? what).start, end: what.end }
    return tiesFrom(telling, {
      category: 'opposes',
      from: [group],
      to: [state],
      instrument: nameOf(telling, what),
      range,
      rule: 'opposed-to',
      confidence: 0.6,
    })
  })
}

// in return for [Moscow]'s support …, [the leader] agreed: Moscow supported the leader
export const inReturnFor: TieFinder = (telling, _index, sentence) => {
  const { words: all } = sentence.told
  const at = all.findIndex(
    ({ lower }, index) =>
      /^(?:return|exchange)$/u.test(lower) && all[index - 1]?.lower === 'in' && all[index + 1]?.lower === 'for',
  )
  if (at < 0) return []
  const thing = sentence.phrases.find(({ from, isOwner }) => from > at + 1 && !isOwner)
  if (!thing || !/^(?:support|backing|help|aid|assistance|protection)$/u.test(thing.head.lemma)) return []
  const giver = ownersOf(telling, thing, sentence)
  const main = sentence.clauses.find(
    ({ isSide, isInfinitive, subjects }) => !isSide && !isInfinitive && subjects.length > 0,
  )
  if (!main) return []
  const span = sentence.phrases.find(
    ({ preposition, from }) =>
      /^(?:during|in|with)$/u.test(preposition ?? '') && from - thing.to <= 2 && from > thing.to,
  )
  const range = { start: thing.start, end: span?.end ?? thing.end }
  const owner = sentence.phrases.find(({ isOwner, to }) => isOwner && to + 1 === thing.from)
  return tiesFrom(telling, {
    category: 'supports',
    from: giver,
    to: someone(telling, main.subjects),
    instrument: span ? `${thing.head.lower} ${span.preposition} ${nameOf(telling, span)}` : thing.head.lower,
    range: owner ? { start: owner.start, end: range.end } : range,
    rule: 'in-return-for',
    when: during(telling, range, sentence),
  })
}
