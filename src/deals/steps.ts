import { type Clauses, groundOf, type Telling, textOfRange } from '#deeds'
import {
  type ActorId,
  type Dated,
  type DealStep,
  type DealStepKind,
  type Deed,
  type DeedType,
  unknownDate,
} from '#model'
import { contentName, type Range } from '#util'
import type { Anchor } from './anchor.ts'
import * as words from './en/words.ts'

/**
 * The steps of a deal: deeds of its sides toward one another, and announcements of it. A step without a day that is told after a
 * meeting of the same sides is taken for part of that meeting, and says so.
 */
export function stepsOf(
  telling: Telling,
  anchors: readonly Anchor[],
  deeds: readonly Deed[],
  sides: readonly ActorId[],
): DealStep[] {
  const isOfSide = sideTest(telling, sides)
  const talks = deeds.flatMap((deed) => stepOf(telling, deed, isOfSide))
  const steps = [...announced(telling, anchors), ...ofDeal(telling, anchors), ...talks].toSorted(
    (a, b) => place(a) - place(b),
  )
  return withDays(withAnswers(steps), telling)
}

const place = ({ grounds: [ground] }: DealStep): number => ground?.span.start ?? 0

/** A side, or a body that a side speaks for, leads or belongs to: "Wagner Group" for its boss. */
function sideTest({ actors }: Telling, sides: readonly ActorId[]): (id: ActorId) => boolean {
  const names = new Set(
    sides.flatMap((id) => [actors.get(id)?.name ?? '', ...(actors.get(id)?.roles ?? []).flatMap(({ of }) => of ?? [])]),
  )
  return (id) => {
    const actor = actors.get(id)
    return (
      sides.includes(id) ||
      (actor !== undefined && (names.has(actor.name) || actor.roles.some(({ of }) => of !== null && names.has(of))))
    )
  }
}

const kinds: Readonly<Partial<Record<DeedType, DealStepKind>>> = {
  CONSULT: 'talks',
  AGREE: 'offer',
  REJECT: 'refusal',
  REQUEST: 'demand',
  THREATEN: 'ultimatum',
}

function stepOf(telling: Telling, deed: Deed, isOfSide: (id: ActorId) => boolean): DealStep[] {
  const kind = kinds[deed.type]
  const others = deed.to.filter((id) => !deed.by.includes(id))
  if (!kind || !deed.by.every(isOfSide)) return []
  if (others.length > 0 ? !others.some(isOfSide) : kind !== 'refusal') return []
  const { span } = deed.ground
  const sentence = telling.sentences.find(({ told }) => span.start >= told.start && span.start < told.end)
  const isOffer = /\b(?:offer|propos|promis|pledg)/iu.test(span.exact)
  const isAnswer = /\b(?:refus|reject|turn(?:s|ed)? down|declin|rebuff|spurn|accept)/iu.test(span.exact)
  if (kind === 'offer' && !isOffer) return []
  if (kind === 'refusal' && (!isAnswer || (others.length === 0 && !(sentence && aboutOffer(sentence, span))))) return []
  return [
    {
      id: `s-${contentName(deed.id, kind)}`,
      kind,
      type: deed.type,
      by: deed.by,
      to: others,
      terms: kind === 'talks' || !sentence ? null : whatOf(telling, sentence, span),
      on: deed.on,
      disclosed: deed.disclosed,
      claims: deed.ground.claims,
      grounds: [deed.ground],
    },
  ]
}

const aboutOffer = ({ phrases }: Clauses, { end }: Range): boolean =>
  phrases.some(
    ({ head, start }) =>
      start >= end &&
      start - end < 40 &&
      /^(?:offer|proposal|deal|agreement|plan|demand|terms|ultimatum|invitation|call|ceasefire|truce|concession)s?$/u.test(
        head.lower,
      ),
  )

/** What is offered, refused or demanded: the words behind the verb. */
function whatOf(telling: Telling, { told, clauses }: Clauses, span: Range): string | null {
  const first = clauses.find(({ verb }) => verb.start >= span.start && verb.end <= span.end && verb.tag !== 'MD')
  const from = first?.verb.end ?? span.end
  const claim = telling.claimsAt(span)[0]?.content.find(({ start, end }) => start <= span.start && end >= span.end)
  const end = Math.min(told.end, claim?.end ?? told.end)
  const text = textOfRange(telling, { start: from, end })
    .replace(/[\s.,;!?”"]+$/u, '')
    .trim()
  return text === '' ? null : text.slice(0, 240)
}

// [announcements] on June 24 did not finish negotiations: the deal was announced that day
function announced(telling: Telling, anchors: readonly Anchor[]): DealStep[] {
  const paragraphs = new Set(anchors.map(({ sentence }) => telling.sentences[sentence]?.told.paragraph ?? -1))
  return telling.sentences.flatMap(({ told, phrases }) => {
    if (![...paragraphs].some((paragraph) => Math.abs(paragraph - told.paragraph) <= 1)) return []
    const noun = phrases.find(({ head }) => words.announcements.has(head.lemma))
    const isOfDeal = phrases.some(({ head }) => words.agreements.has(head.lemma) || words.negotiations.has(head.lemma))
    const [date] = noun ? telling.datesIn({ start: noun.end, end: noun.end + 24 }) : []
    if (!noun || !isOfDeal || !date || date.edtf === null || date.basis === 'unknown') return []
    const on: Dated = { edtf: date.edtf, basis: date.basis }
    return [step(telling, 'announcement', 'AGREE', { start: noun.start, end: date.end }, on, 'announcement-noun', on)]
  })
}

// [they signed the deal on Monday];  [the army broke the truce];  [he walked out of the talks]
function ofDeal(telling: Telling, anchors: readonly Anchor[]): DealStep[] {
  return anchors.flatMap(({ noun, sentence: index }) => {
    const sentence = telling.sentences[index]
    if (!sentence) return []
    return sentence.clauses.flatMap((clause) => {
      const things = clause.isPassive
        ? clause.subjects
        : [
            ...clause.objects,
            ...clause.others.filter(
              ({ preposition }) =>
                preposition === 'to' || preposition === 'of' || preposition === 'from' || preposition === 'on',
            ),
          ]
      if (
        !things.some(({ start }) => start === noun.start) ||
        clause.isNegated ||
        clause.modal !== null ||
        clause.isInfinitive
      )
        return []
      const found = kindOf(clause.lemma, clause.forms)
      if (!found) return []
      const by = (
        clause.isPassive ? clause.others.filter(({ preposition }) => preposition === 'by') : clause.subjects
      ).flatMap((phrase) => telling.meant(phrase) ?? [])
      const range = {
        start: telling.sentences[index]?.told.words[clause.first]?.start ?? clause.verb.start,
        end: noun.end,
      }
      const date = telling
        .datesIn({ start: range.start - 30, end: noun.end + 40 })
        .find(
          ({ type, edtf, basis, start, end }) =>
            type === 'DATE' &&
            edtf !== null &&
            basis !== 'unknown' &&
            start >= sentence.told.start &&
            end <= sentence.told.end,
        )
      const on: Dated =
        date && date.edtf !== null && date.basis !== 'unknown' ? { edtf: date.edtf, basis: date.basis } : unknownDate
      return [
        {
          ...step(telling, found[0], found[1], range.start < range.end ? range : noun, on, `deal-${clause.lemma}`),
          by: [...new Set(by)],
        },
      ]
    })
  })
}

function kindOf(lemma: string, forms: readonly string[]): readonly [DealStepKind, DeedType] | null {
  if (words.signing.has(lemma)) return ['signature', 'SUPPORT']
  if (words.breaking.has(lemma)) return ['breach', 'ASSAULT']
  if (forms.some((form) => words.leaving.has(form))) return ['walk-out', 'SANCTION']
  if (/^(?:announce|reach|agree|conclude|strike|clinch|seal|finalize|finalise|unveil)$/u.test(lemma))
    return ['announcement', 'AGREE']
  if (/^(?:implement|honor|honour|fulfil|fulfill|observe|enforce)$/u.test(lemma)) return ['carrying-out', 'COOPERATE']
  if (/^(?:reject|refuse|oppose|decline|veto)$/u.test(lemma)) return ['refusal', 'REJECT']
  return null
}

function step(
  telling: Telling,
  kind: DealStepKind,
  type: DeedType,
  range: Range,
  on: Dated,
  rule: string,
  disclosed?: Dated,
): DealStep {
  const ground = groundOf(telling, range, {
    rule,
    because: `“${textOfRange(telling, range)}” tells of this step`,
    confidence: 0.6,
  })
  return {
    id: `s-${contentName(telling.article.id, range.start, kind)}`,
    kind,
    type,
    by: [],
    to: [],
    terms: null,
    on,
    disclosed: disclosed ?? ground.knownFrom,
    claims: ground.claims,
    grounds: [ground],
  }
}

/** A refusal goes to whoever made the last offer. */
function withAnswers(steps: readonly DealStep[]): DealStep[] {
  return steps.map((one, at) => {
    if (one.kind !== 'refusal' || one.to.length > 0) return one
    const offer = steps
      .slice(0, at)
      .findLast(
        ({ kind, by }) =>
          (kind === 'offer' || kind === 'demand' || kind === 'ultimatum') && !by.some((id) => one.by.includes(id)),
      )
    return offer ? { ...one, to: offer.by, on: one.on.edtf === null ? offer.on : one.on } : one
  })
}

const reach = 1500

/** An offer or answer without a day, told right after a meeting of the same sides, is dated by it: inferred. */
function withDays(steps: readonly DealStep[], telling: Telling): DealStep[] {
  const isAkin = (a: DealStep, b: DealStep) => {
    const test = sideTest(telling, [...b.by, ...b.to])
    return [...a.by, ...a.to].filter(test).length >= Math.min(2, new Set([...a.by, ...a.to]).size)
  }
  return steps.map((one, at) => {
    if (one.on.edtf !== null || one.kind === 'announcement' || one.kind === 'signature') return one
    const meeting = steps.slice(0, at).findLast(({ kind, on }) => kind === 'talks' && on.edtf !== null)
    if (!meeting || place(one) - place(meeting) > reach || !isAkin(one, meeting) || meeting.on.edtf === null) return one
    const because = `told after the meeting of ${meeting.on.edtf}, of which it is taken to be part`
    return {
      ...one,
      on: { edtf: meeting.on.edtf, basis: 'inferred' as const },
      grounds: one.grounds.map((ground) => ({
        ...ground,
        why: { ...ground.why, steps: [...ground.why.steps, because] },
      })),
    }
  })
}
