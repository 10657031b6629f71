import type { Clause, Clauses, Telling } from '#deeds'
import type { OutlookFinder, OutlookInText } from '../outlook-in-text.ts'
import { endBefore, endOfClause } from './stretches.ts'

const coming = new Set(['will', 'would', 'could', 'may', 'might', 'can', 'wo'])

// [that relationship would look very different if Russia were the country undergoing instability];  If [A], [B will …]
export const conditions: OutlookFinder = (telling, sentence) => {
  const { words } = sentence.told
  const at = words.findIndex(
    ({ lower }, index) => (lower === 'if' || lower === 'unless') && opensCondition(words, index),
  )
  const mark = words[at]
  if (at < 0 || !mark) return []
  const { text } = telling.article
  const { end } = sentence.told
  const isFirst =
    words.slice(0, at).every(({ tag, lower }) => !/^(?:VB|MD)/u.test(tag) || lower === 'said') &&
    words.slice(Math.max(0, at - 3), at).every(({ tag }) => !/^(?:NN|PRP|VB)/u.test(tag))
  if (isFirst) {
    const main = sentence.clauses.find(
      ({ modal, verb }) =>
        modal !== null && coming.has(modal) && verb.index > at + 2 && commaBetween(sentence, at, verb.index) !== null,
    )
    const comma = main ? commaBetween(sentence, at, main.verb.index) : null
    if (!main || comma === null || isPast(main, sentence)) return []
    const close = endOfClause(text, main, sentence, main.verb.end)
    return [
      found(
        { start: mark.start, end: close },
        { start: mark.start, end: comma },
        { start: comma + 1, end: close },
        mark.lower,
        text,
      ),
    ]
  }
  const main = sentence.clauses.findLast(
    ({ modal, verb, isSide }) => modal !== null && coming.has(modal) && verb.index < at && !isSide,
  )
  if (
    !main ||
    isPast(main, sentence) ||
    words.slice(Math.max(0, main.first - 3), main.first).some(({ lower }) => lower === 'what' || lower === 'how')
  )
    return []
  const from = startOfMain(main, sentence)
  const close = endBefore(text, mark.start, cutAfter(sentence, at) ?? end)
  return [
    found(
      { start: from, end: close },
      { start: mark.start, end: close },
      { start: from, end: endBefore(text, from, mark.start) },
      mark.lower,
      text,
    ),
  ]
}

function found(
  range: OutlookInText['range'],
  condition: OutlookInText['range'],
  consequence: OutlookInText['range'],
  mark: string,
  text: string,
): OutlookInText {
  const trimmed = {
    start:
      consequence.start +
      (/^[\s,]*(?:then\s+)?/u.exec(text.slice(consequence.start, consequence.end))?.[0].length ?? 0),
    end: consequence.end,
  }
  return {
    kind: 'condition',
    range,
    condition,
    consequence: trimmed,
    rule: `if-${mark}`,
    because: `“${mark}” makes the one depend on the other`,
    confidence: 0.7,
  }
}

/** Not "as if", "asked if", "what if", "if any", "if not", "even if". */
const opensCondition = (words: Clauses['told']['words'], index: number): boolean => {
  const [before, next] = [words[index - 1], words[index + 1]]
  if (!next || /^(?:any|not|so|only|possible|necessary|anything|ever|indeed|you)$/u.test(next.lower)) return false
  if (before && /^(?:as|what|even|only|or|wonder|ask|know|see|unclear|sure|and|decide|determine)$/u.test(before.lemma))
    return false
  return true
}

/** "would have won" is past and over. */
const isPast = ({ verb, first }: Clause, { told }: Clauses): boolean =>
  told.words.slice(first, verb.index).some(({ lower }) => lower === 'have') && verb.tag === 'VBN'

function commaBetween({ told }: Clauses, from: number, to: number): number | null {
  const comma = told.words.findLast(({ lower, index }) => lower === ',' && index > from && index < to)
  return comma ? comma.start : null
}

/** A clause ends before a comma with a new subject, or a dash. */
function cutAfter({ told }: Clauses, at: number): number | null {
  const cut = told.words.find(
    ({ lower, index }) =>
      index > at && (lower === ';' || lower === '—' || lower === '–' || lower === '”' || lower === "''"),
  )
  const said = told.words.findIndex(
    ({ lemma, index }) => index > at && /^(?:say|add|warn|tell|write|argue|note)$/u.test(lemma),
  )
  const comma =
    said > 0 ? told.words.findLast(({ lower, index }) => lower === ',' && index > at && index < said) : undefined
  return comma?.start ?? cut?.start ?? null
}

/** Behind the comma, mark or "that" that parts it from what comes before, where a noun phrase stands in between. */
function startOfMain(main: Clause, { told, phrases }: Clauses): number {
  const first = told.words[main.first] ?? main.verb
  const holds = (index: number) => phrases.some(({ from, to }) => from >= index && to <= main.first)
  const cut = told.words.findLast(
    ({ lower, index }) => index < main.first && /^(?:,|;|—|–|``|“|"|:)$/u.test(lower) && holds(index + 1),
  )
  const opening = told.words.find(({ index, tag }) => index > (cut?.index ?? -1) && tag !== 'CC' && tag !== '``')
  return opening && opening.index <= main.first ? opening.start : first.start
}

const risky =
  /^(?:risk|provoke|lead|mean|trigger|cause|invite|spark|force|help|hurt|require|give|make|allow|leave|create|put|undermine|threaten|jeopardize|jeopardise|endanger|encourage|push|bring|likely|unlikely|result|damage|weaken|strengthen|prompt|send|set|open|destroy|ruin|end|raise|increase|reduce|violate|amount)$/u

// [sending soldiers over the border would risk provoking another round of protests]
export const gerunds: OutlookFinder = (telling, sentence) =>
  sentence.clauses.flatMap((clause) => {
    if (
      clause.modal === null ||
      !/^(?:would|could|will|may|might)$/u.test(clause.modal) ||
      !risky.test(clause.lemma) ||
      isPast(clause, sentence)
    )
      return []
    const { words } = sentence.told
    const gerund = openingGerund(sentence, clause)
    const first = words[clause.first]
    if (!gerund || !first) return []
    const { text } = telling.article
    const close = endOfClause(text, clause, sentence, clause.verb.end)
    return [
      {
        kind: 'condition' as const,
        range: { start: gerund.start, end: close },
        condition: { start: gerund.start, end: endBefore(text, gerund.start, first.start) },
        consequence: { start: first.start, end: close },
        rule: 'doing-would',
        because: `to do the one “${clause.modal} ${clause.verb.lower}” the other`,
        confidence: 0.75,
      },
    ]
  })

const loose =
  /^(?:meaning|saying|including|making|leaving|giving|adding|arguing|noting|suggesting|forcing|allowing|regarding|according|following|prompting|causing|raising)$/u

/** A participle that opens the clause as its subject: behind a comma or at the start. */
function openingGerund({ told }: Clauses, { first }: Clause) {
  for (let index = first - 1; index >= 0; index--) {
    const word = told.words[index]
    if (!word) return null
    if (
      word.tag === 'MD' ||
      /^(?:VBD|VBZ|VBP)$/u.test(word.tag) ||
      word.lower === ',' ||
      /^(?:that|which|who)$/u.test(word.lower)
    )
      return null
    const before = told.words[index - 1]
    if (
      word.tag === 'VBG' &&
      !loose.test(word.lower) &&
      (!before || before.lower === ',' || /^(?:but|and|that|said|says|``|“|while|because)$/u.test(before.lower))
    )
      return word
  }
  return null
}

// A leader [who is distracted] … [will have less time to …]
export const whoever: OutlookFinder = (telling: Telling, sentence) => {
  const { words } = sentence.told
  if (!/^(?:a|an|any|anyone|whoever|those)$/u.test(words[0]?.lower ?? '')) return []
  const who = words.findIndex(
    ({ lower }, index) => index > 0 && index < 7 && (lower === 'who' || lower === 'that' || lower === 'which'),
  )
  const main = sentence.clauses.find(
    ({ modal, verb, isSide }) =>
      modal !== null &&
      /^(?:will|would|may|could|might)$/u.test(modal) &&
      verb.index > who &&
      !(isSide && verb.index < who + 6),
  )
  const [opening, first] = [words[0], main && words[main.first]]
  if (who < 0 || !main || !opening || !first || isPast(main, sentence)) return []
  const close = endBefore(telling.article.text, first.start, sentence.told.end)
  return [
    {
      kind: 'condition',
      range: { start: first.start, end: close },
      condition: { start: opening.start, end: endBefore(telling.article.text, opening.start, first.start) },
      consequence: { start: first.start, end: close },
      rule: 'whoever-is',
      because: `it is said of any such one`,
      confidence: 0.6,
    },
  ]
}
