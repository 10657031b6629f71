import type { Clause, Clauses, Phrase, Telling } from '#deeds'
import type { ActorId } from '#model'
import * as words from '../en/words.ts'
import type { TieFinder, TieInText } from '../tie-in-text.ts'
import { after, during, isSo, nameOf, ownersOf, someone, stretch, tiesFrom } from './common.ts'

// [the leader] agreed to strengthen the alliance with [Russia];  the alliance between [A] and [B]
export const alliances: TieFinder = (telling, _index, sentence) =>
  sentence.clauses.flatMap((clause) => {
    const noun = [...clause.objects, ...clause.subjects, ...clause.others].find(({ head }) =>
      words.alliances.has(head.lemma),
    )
    if (!noun || clause.isNegated) return []
    const between = sentence.phrases.find(
      ({ preposition, from }) => preposition === 'between' && from > noun.from && from - noun.to <= 2,
    )
    const other = between ? sentence.phrases[sentence.phrases.indexOf(between) + 1] : undefined
    const range = stretch(clause, sentence)
    if (between && other)
      return tiesFrom(telling, {
        category: 'allied-with',
        from: someone(telling, [between]),
        to: someone(telling, [other]),
        instrument: nameOf(telling, noun),
        range,
        rule: 'alliance-between',
      })
    if (!clause.objects.includes(noun) || !words.strengthening.has(clause.lemma)) return []
    const partner = sentence.phrases.find(
      ({ preposition, from }) => preposition === 'with' && from >= noun.to && from - noun.to <= 1,
    )
    if (!partner) return []
    const subjects = someone(telling, clause.subjects)
    return tiesFrom(telling, {
      category: 'allied-with',
      from: subjects,
      to: someone(telling, [partner]),
      instrument: nameOf(telling, noun),
      range,
      rule: 'alliance-with',
      when: during(telling, range, sentence),
    })
  })

// This “[union]” … since it was established in [1999]: the alliance that the sentence before speaks of
export const namedAlliances: TieFinder = (telling, index, sentence) => {
  const before = index > 0 ? telling.sentences[index - 1] : undefined
  const noun = sentence.phrases.find(({ head, from }) => from <= 3 && words.alliances.has(head.lemma))
  if (
    !before ||
    !noun ||
    !sentence.told.words.slice(0, noun.to).some(({ lower }) => /^(?:this|that|the)$/u.test(lower))
  )
    return []
  if (!before.told || before.told.paragraph !== sentence.told.paragraph) return []
  const pairs = alliances(telling, index - 1, before)
  const since = sentence.clauses.find(({ lemma, isPassive }) => isPassive && founding.has(lemma))
  const [dated] = since ? telling.datesIn({ start: since.verb.start, end: since.verb.end + 30 }) : []
  const name = sentence.told.words[noun.from]?.tag === 'DT' ? noun.head.text : nameOf(telling, noun)
  const named: TieInText[] = pairs.map((tie) => ({
    ...tie,
    instrument: name,
    since: dated?.edtf ?? null,
    range: { start: noun.start, end: dated?.end ?? noun.end },
    rule: 'named-alliance',
    because: `“${name}” takes up the ${tie.instrument ?? 'alliance'} of the sentence before`,
  }))
  const firmer = sentence.clauses.filter(
    (clause) => clause.isPassive && words.strengthening.has(clause.lemma) && isSo(clause),
  )
  return [
    ...named,
    ...firmer.flatMap((clause) => pairs.flatMap((tie) => instrumentsOf(telling, clause, sentence, tie))),
  ]
}

const founding = new Set(['establish', 'found', 'form', 'create', 'sign', 'conclude', 'set', 'forge'])

/** "bolstered by [a new doctrine] and [closer links …], and [an increase in exercises]" */
function instrumentsOf(telling: Telling, clause: Clause, sentence: Clauses, tie: TieInText): TieInText[] {
  const [by] = after(clause, 'by')
  if (!by) return []
  const all = sentence.phrases.filter(({ from }) => from >= by.from)
  const last = all.findLast((phrase) => isListed(phrase, by, sentence)) ?? by
  const end =
    sentence.phrases.findLast(
      ({ from, preposition }) =>
        from >= last.to && from - last.to <= 2 && /^(?:in|of|between)$/u.test(preposition ?? ''),
    )?.end ?? last.end
  const range = { start: by.start, end }
  return [
    {
      ...tie,
      instrument: nameOf(telling, range),
      since: null,
      range: { start: clause.verb.start, end },
      rule: 'alliance-firmer',
      because: `it is said to be ${clause.verb.lower} by this`,
    },
  ]
}

const isListed = (phrase: Phrase, by: Phrase, { told }: Clauses): boolean => {
  const before = told.words.slice(Math.max(0, phrase.from - 2), phrase.from)
  return phrase === by || before.some(({ lower }) => lower === 'and' || lower === ',')
}

// [A] is an ally of [B];  [A]’s ally [B];  [A] is a rival of [B]
export const allies: TieFinder = (telling, _index, sentence) =>
  sentence.phrases.flatMap((phrase) => {
    const category = words.allies.has(phrase.head.lemma)
      ? 'allied-with'
      : words.foes.has(phrase.head.lemma)
        ? 'opposes'
        : null
    if (!category) return []
    const of = ownersOf(telling, phrase, sentence)
    const copula = sentence.clauses.find(
      ({ lemma, objects }) => (lemma === 'be' || lemma === 'remain' || lemma === 'become') && objects.includes(phrase),
    )
    if (!copula || !isSo(copula)) return []
    const range = {
      start: copula.subjects[0]?.start ?? copula.verb.start,
      end:
        sentence.phrases.find(({ from, preposition }) => preposition === 'of' && from - phrase.to === 1)?.end ??
        phrase.end,
    }
    const from: ActorId[] = someone(telling, copula.subjects)
    return tiesFrom(telling, {
      category,
      from,
      to: of,
      instrument: null,
      range,
      rule: 'is-ally-of',
      when: during(telling, range, sentence),
    })
  })
