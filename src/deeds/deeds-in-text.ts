import { type Act, actOf } from './act-of.ts'
import type { Clause, Clauses } from './clauses.ts'
import type { DeedInText, Party } from './deed-in-text.ts'
import { reporting } from './en/act-words.ts'
import type { Phrase } from './phrases.ts'
import { isSomebody } from './somebody.ts'

/** The deeds that a sentence tells, the main one first. Pure. */
export function deedsInText(all: Clauses): DeedInText[] {
  const taken = new Set<Clause>()
  const found: { deed: DeedInText; rank: number }[] = []
  for (const [at, clause] of all.clauses.entries()) {
    if (taken.has(clause)) continue
    const act = actOf(clause)
    if (!act) continue
    for (const inner of act.inner) taken.add(inner)
    found.push({ deed: deedOf(act, clause, all), rank: rankOf(clause) * 100 + at })
  }
  return found.toSorted((a, b) => a.rank - b.rank).map(({ deed }) => deed)
}

const rankOf = ({ isSide, verb }: Clause): number => (isSide ? 2 : 0) + (verb.tag === 'VBG' ? 1 : 0)

function deedOf(act: Act, clause: Clause, all: Clauses): DeedInText {
  const inner = [clause, ...act.inner]
  const source = sourceOf(clause, all)
  return {
    type: act.type,
    mode: act.mode,
    source: source.map((phrase) => partyOf(phrase, all)),
    target: targetOf(act, inner, source, all).map((phrase) => partyOf(phrase, all)),
    cue: {
      start: all.told.words[clause.first]?.start ?? clause.verb.start,
      end: (act.inner.at(-1) ?? clause).verb.end,
    },
    rule: act.rule,
    isNegated: clause.isNegated,
    isFuture: act.isFuture,
    isSide: clause.isSide,
  }
}

function sourceOf(clause: Clause, all: Clauses): Phrase[] {
  if (clause.isPassive) return clause.others.filter(({ preposition }) => preposition === 'by').slice(0, 1)
  const named = clause.subjects.filter((phrase) => isSomebody(phrase, all.told) || phrase.head.tag === 'PRP')
  const subjects = named.length > 0 ? named : clause.subjects
  const [only] = subjects
  // "it would …" in what somebody says is that somebody.
  if (only?.head.tag === 'PRP') {
    const speaker = all.clauses.find(
      ({ complement, lemma }) => complement?.verb === clause.verb && reporting.has(lemma),
    )
    if (speaker) return [...speaker.subjects]
  }
  return [...subjects]
}

/** With what hangs on it: "workers [of the union]", "Kenzo Oshima, [the relief coordinator]". */
function partyOf(phrase: Phrase, all: Clauses): Party {
  const { words } = all.told
  let end = chainOf(phrase, all).at(-1)?.end ?? phrase.end
  const at = words.findIndex((word) => word.end === end)
  const [comma, next] = [words[at + 1], all.phrases.find(({ from }) => from === at + 2)]
  if (
    comma?.lower === ',' &&
    next &&
    words[next.to]?.lower === ',' &&
    /^(?:NNP|NNPS)$/u.test(phrase.head.tag) &&
    next.preposition === null
  )
    end = next.end
  return { phrase, start: phrase.start, end }
}

const byPreference = [
  'with',
  'to',
  'against',
  'on',
  'upon',
  'at',
  'for',
  'from',
  'into',
  'in',
  'over',
  'between',
  'among',
  'of',
  'near',
  'by',
]

/** To whom it is done: the object if it is somebody, else who owns it or is named in it, else who stands behind a preposition. */
function targetOf({ noun, type }: Act, clauses: readonly Clause[], source: readonly Phrase[], all: Clauses): Phrase[] {
  const { told } = all
  const fits = (phrase: Phrase) =>
    !source.includes(phrase) && phrase.preposition !== 'according to' && isSomebody(phrase, told)
  if (type === 'REQUEST' || type === 'THREATEN') {
    const asked = clauses[1]?.subjects.filter((phrase) => fits(phrase) && !clauses[0]?.subjects.includes(phrase)) ?? []
    if (asked.length > 0) return asked
  }
  const [outer] = clauses
  if (outer?.isPassive && outer.subjects.length > 0) {
    const subject = outer.subjects.filter(fits)
    if (subject.length > 0) return subject
    const of = nearSubject(outer, all).filter(fits)
    if (of.length > 0) return of.slice(0, 1)
  }
  for (const clause of clauses) {
    const objects = clause.objects.filter((phrase) => fits(phrase) && phrase !== noun)
    if (objects.length > 0) return objects
    // "an Indian proposal", "Serbia's suppression"
    const named = clause.objects.filter(fits)
    if (named.length > 0 && (type === 'REJECT' || clause.others.every((phrase) => !fits(phrase)))) return named
    const chained = clause.objects.flatMap((phrase) =>
      phrase === noun ? [] : chainOf(phrase, all).filter(fits).slice(0, 1),
    )
    if (chained.length > 0 && named.length === 0) return chained
    const others = clause.others.filter(fits)
    const best = byPreference
      .map((preposition) => others.find((phrase) => phrase.preposition === preposition))
      .find((phrase) => phrase !== undefined)
    if (best) return [best, ...others.slice(others.indexOf(best) + 1).filter((phrase) => phrase.preposition === null)]
    if (named.length > 0) return named
  }
  const done = all.clauses.find(({ isPassive, subjects }) => isPassive && subjects.some((phrase) => phrase === noun))
  const doer = done?.others.filter((phrase) => phrase.preposition === 'by' && fits(phrase)) ?? []
  if (doer.length > 0) return doer.slice(0, 1)
  const unless = all.clauses.find(({ first }) =>
    told.words.slice(Math.max(0, first - 6), first).some(({ lower }) => lower === 'unless'),
  )
  const stopped = unless?.subjects.filter(fits) ?? []
  if (stopped.length > 0) return stopped
  return source.length > 1 && reciprocal.has(type) ? [...source] : []
}

/** "part of [a Karen stronghold]", "a village in [Cambodia]" */
function chainOf(phrase: Phrase, { phrases }: Clauses): Phrase[] {
  const chain: Phrase[] = []
  let last = phrase
  for (const next of phrases.slice(phrases.indexOf(phrase) + 1)) {
    if (next.from - last.to > 2 || next.preposition === null || !/^(?:of|in|near|from|at|on)$/u.test(next.preposition))
      break
    chain.push(next)
    last = next
  }
  return chain
}

const reciprocal = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'REJECT', 'ASSAULT'])

/** "A camp for [Congolese refugees] was attacked": what hangs on the subject. */
const nearSubject = ({ subjects, first }: Clause, { phrases }: Clauses): Phrase[] => {
  const last = subjects.at(-1)
  return last ? phrases.filter(({ from, to }) => from >= last.to && to <= first) : []
}
