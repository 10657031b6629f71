import type { DeedType } from '#model'
import type { Clause } from './clauses.ts'
import * as act from './en/act-words.ts'
import { type NounClass, nounClasses } from './en/act-words.ts'
import { deedVerbs, weakVerbs } from './en/verb-classes.ts'
import type { Phrase } from './phrases.ts'

/** What a clause says was done, by which rule, and the clauses whose words it takes up. */
export interface Act {
  readonly type: DeedType
  readonly rule: string
  readonly mode: 'fight' | 'investigate' | null
  /** The noun that names the deed ("[talks] with"). */
  readonly noun: Phrase | null
  readonly inner: readonly Clause[]
  readonly isFuture: boolean
}

const byVerb = new Map<string, DeedType>(
  deedVerbs.flatMap(([type, list]) =>
    list
      .trim()
      .split(/\s+/u)
      .map((verb) => [verb, type] as const),
  ),
)

const friendly: ReadonlySet<DeedType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
])
const hostile: ReadonlySet<DeedType> = new Set([
  'ACCUSE',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])
const futureModals = new Set(['will', 'would', 'shall', 'wo', 'may', 'might', 'could'])
const dutyModals = new Set(['must', 'should', 'ought', 'shall', 'need'])

/** What a clause says was done; null where it says no deed. */
export function actOf(clause: Clause): Act | null {
  const found = plainAct(clause)
  if (!found) return null
  return shifted(found, clause)
}

/** What is only said, planned or promised: of help it is a yes, of harm a threat. */
function shifted(found: Act, { modal, isNegated, verb, lemma, around }: Clause): Act {
  const isFuture = found.isFuture || (modal !== null && futureModals.has(modal))
  if (isFuture && (around.has('unless') || (around.has('if') && modal === 'may')) && found.type !== 'REQUEST')
    return { ...found, type: 'THREATEN', isFuture }
  const type =
    isNegated && isFuture && (friendly.has(found.type) || lemma === 'accept')
      ? 'REJECT'
      : isNegated && lemma === 'tolerate'
        ? 'THREATEN'
        : found.type
  if (!isFuture || type === 'REJECT' || verb.tag === 'JJ') return { ...found, type, isFuture }
  if (friendly.has(type)) return { ...found, type: 'AGREE', isFuture }
  if (hostile.has(type) && type !== 'ACCUSE') return { ...found, type: 'THREATEN', isFuture }
  return { ...found, type, isFuture }
}

function plainAct(clause: Clause): Act | null {
  const { lemma, complement, objects, others, verb } = clause
  const things = clause.isPassive ? clause.subjects : objects
  const noun = things.find(({ isOwner }) => !isOwner) ?? null
  const object = things.find((phrase) => classesOf(phrase, clause).length > 0) ?? null
  const inner = complement ? actOf(complement) : null
  const made = (type: DeedType, rule: string, more: Partial<Act> = {}): Act => ({
    type,
    rule,
    mode: null,
    noun: object,
    inner: [],
    isFuture: false,
    ...more,
  })
  const taken = complement ? { inner: [complement, ...(inner?.inner ?? [])], noun: inner?.noun ?? object } : {}

  const adjective = act.adjectives[lemma]
  if (verb.tag === 'JJ' || adjective) {
    if (adjective === 'agreeing' && complement)
      return inner && hostile.has(inner.type) ? made('THREATEN', 'ready-to', taken) : made('AGREE', 'ready-to', taken)
    if (adjective === 'refusing') return made('REJECT', 'opposed-to', taken)
    if (adjective === 'guilty' && inner) return { ...inner, rule: `guilty-of ${inner.rule}` }
    return null
  }
  if (lemma === 'vow' || lemma === 'swear' || lemma === 'pledge')
    return inner
      ? made(
          friendly.has(inner.type) && !complement?.isNegated
            ? 'AGREE'
            : inner.type === 'REJECT'
              ? 'REJECT'
              : 'THREATEN',
          'vow',
          { ...taken, isFuture: true },
        )
      : made(lemma === 'pledge' ? 'AGREE' : 'THREATEN', 'vow')
  if (act.agreeing.has(lemma) && (complement?.isInfinitive || complement === null)) {
    if (lemma === 'accept' && hasClass(object, ['demand', 'concession', 'inquiry']))
      return made('CONCEDE', 'accept-demand')
    if (lemma === 'accept' && !complement && !object) return inner ?? (noun ? made('AGREE', 'accept') : null)
    return made('AGREE', 'agree', taken)
  }
  if (lemma === 'deny')
    return hasClass(object, ['aid', 'offer', 'demand'])
      ? made('REJECT', 'deny-aid')
      : objects.some(({ head }) => head.lemma === 'entry' || head.lemma === 'access' || head.lemma === 'visa')
        ? made('SANCTION', 'deny-entry')
        : objects.some(({ head }) =>
              /^(?:allocation|permission|permit|licence|license|request|application|bail)$/u.test(head.lemma),
            )
          ? made('REJECT', 'deny-request')
          : null
  if (lemma === 'fail')
    return complement?.isInfinitive &&
      (hasClass(firstOf(complement), ['agreement', 'meeting']) || complement.lemma === 'agree')
      ? made('REJECT', 'fail-to-agree', taken)
      : null
  if (act.refusing.has(lemma) && (complement || noun || others.length > 0)) return made('REJECT', 'refuse', taken)
  if (lemma === 'threaten') return made('THREATEN', 'threaten', taken)
  if (lemma === 'warn')
    return complement && inner && (hostile.has(inner.type) || inner.type === 'REJECT')
      ? made('THREATEN', 'warn', taken)
      : complement?.modal && /^(?:will|would)$/u.test(complement.modal) && complement.isNegated
        ? made('THREATEN', 'warn', taken)
        : null
  if (asks(clause)) {
    const what = object ?? others.find((phrase) => classesOf(phrase).length > 0) ?? null
    if (
      hasClass(what, ['sanction']) ||
      (inner &&
        hostile.has(inner.type) &&
        (lemma === 'call' || lemma === 'urge') &&
        complement?.others.some(({ preposition }) => preposition === 'against'))
    )
      return made('ACCUSE', 'call-against', { ...taken, noun: what })
    return made('REQUEST', 'ask', { ...taken, noun: what ?? taken.noun ?? null })
  }
  if (act.letting.has(lemma)) return made('CONCEDE', 'let', taken)
  if (act.passing.has(lemma) && complement && inner) {
    const isFuture = act.planning.has(lemma)
    return {
      ...inner,
      inner: [complement, ...inner.inner],
      isFuture: inner.isFuture || isFuture,
      type: isFuture
        ? friendly.has(inner.type)
          ? 'AGREE'
          : inner.type === 'ACCUSE' || inner.type === 'REJECT' || inner.type === 'REQUEST'
            ? inner.type
            : 'THREATEN'
        : inner.type,
    }
  }
  if (
    complement &&
    clause.complementKind === 'that' &&
    act.reporting.has(lemma) &&
    complement.modal !== null &&
    dutyModals.has(complement.modal) &&
    !complement.isPassive
  )
    return made('REQUEST', 'says-must', { inner: [complement, ...(inner?.inner ?? [])] })
  const composed = composedAct(clause, object)
  if (composed) return made(composed.type, composed.rule, { noun: composed.noun, mode: composed.mode })
  const form = clause.forms.find((one) => byVerb.has(one))
  const type = form === undefined ? undefined : byVerb.get(form)
  if (form !== undefined && type) {
    // "help [them] oust": to help is not what is done there.
    if (isClosingReport(clause)) return null
    if (weakVerbs.has(form) && objects.length === 0 && others.length === 0 && !clause.isPassive) return null
    return made(type, `verb-${form}`, {
      mode:
        type === 'ASSAULT' && fighting.has(form)
          ? 'fight'
          : type === 'ACCUSE' && inquiring.has(form)
            ? 'investigate'
            : null,
    })
  }
  return null
}

/** "…, a rights group [charged] on Saturday": what was said stands before it. */
const isClosingReport = ({ lemma, objects, others, complement, first }: Clause): boolean =>
  closing.has(lemma) &&
  objects.length === 0 &&
  others.every(({ preposition }) => preposition === 'on' || preposition === 'in') &&
  complement === null &&
  first > 6

const closing = new Set(
  'charge warn complain insist urge pledge promise vow concede acknowledge lament add argue allege threaten'.split(' '),
)

const fighting = new Set(
  `fight clash battle skirmish invade retake recapture capture shell overrun conquer bombard strafe besiege counterattack rout repulse occupy storm`.split(
    ' ',
  ),
)
const inquiring = new Set(
  'investigate probe inspect audit interrogate scrutinize scrutinise look_into inquire inquire_into enquire examine monitor question'.split(
    ' ',
  ),
)

function asks({ lemma, forms, complement, objects, others }: Clause): boolean {
  if (lemma === 'call')
    return (
      forms.some((form) => form === 'call_for' || form === 'call_on' || form === 'call_upon') ||
      (others.some(({ preposition }) => preposition === 'on' || preposition === 'for') &&
        !objects.some(({ head }) => head.lemma !== 'thursday'))
    )
  if (
    lemma === 'want' ||
    lemma === 'expect' ||
    lemma === 'require' ||
    lemma === 'tell' ||
    lemma === 'instruct' ||
    lemma === 'invite'
  )
    return complement?.isInfinitive === true && objects.length > 0
  if (lemma === 'order') return complement?.isInfinitive === true && objects.length > 0 && false
  if (lemma === 'ask' || lemma === 'press' || lemma === 'push')
    return (
      complement?.isInfinitive === true ||
      others.some(({ preposition }) => preposition === 'for') ||
      complement !== null
    )
  if (lemma === 'seek') return complement === null && objects.length > 0
  return act.asking.has(lemma)
}

const firstOf = ({ objects }: Clause): Phrase | null => objects.find(({ isOwner }) => !isOwner) ?? null

/** What a noun stands for; of "a state of emergency" and "a mediation effort" the other noun tells. */
function classesOf(phrase: Phrase, clause?: Clause): readonly NounClass[] {
  const own = nounClasses(phrase.head.lemma)
  if (own.length > 0) return own
  const inside = act.hollow.has(phrase.head.lemma)
    ? phrase.modifiers.toReversed().flatMap(({ lemma }) => nounClasses(lemma))
    : []
  if (inside.length > 0) return inside
  const of = clause?.others.find(
    ({ preposition, from }) => preposition === 'of' && from > phrase.to && from - phrase.to <= 3,
  )
  return act.hollow.has(phrase.head.lemma) || act.measures.has(phrase.head.lemma) ? (of ? classesOf(of) : []) : []
}

const hasClass = (phrase: Phrase | null, asked: readonly NounClass[]): boolean =>
  phrase !== null && classesOf(phrase).some((one) => asked.includes(one))

interface Composed {
  readonly type: DeedType
  readonly rule: string
  readonly noun: Phrase
  readonly mode: Act['mode']
}

/** "hold talks", "lift a ban", "put under investigation": the noun says what is done, the verb whether it starts, ends or is given. */
function composedAct(clause: Clause, object: Phrase | null): Composed | null {
  const { lemma, forms, others, isPassive, subjects, verb } = clause
  const is = (list: ReadonlySet<string>) => forms.some((form) => list.has(form))
  const by = (noun: Phrase | null, order: readonly ReadonlySet<string>[]): Composed | null => {
    if (!noun) return null
    for (const list of order) {
      if (!is(list)) continue
      for (const kind of classesOf(noun, clause)) {
        const type = tableOf(list)[kind]
        if (type)
          return {
            type,
            rule: `${nameOf(list)}-${kind}`,
            noun,
            mode: kind === 'inquiry' || kind === 'inspector' ? 'investigate' : null,
          }
      }
    }
    return null
  }
  if ((lemma === 'sign' || lemma === 'ratify' || lemma === 'initial') && hasClass(object, ['agreement']))
    return { type: 'SUPPORT', rule: 'sign-agreement', noun: object as Phrase, mode: null }
  if (
    (lemma === 'violate' || lemma === 'break' || lemma === 'breach') &&
    object &&
    classesOf(object).includes('agreement')
  )
    return { type: 'ASSAULT', rule: 'break-agreement', noun: object, mode: 'fight' }
  if ((lemma === 'violate' || lemma === 'breach' || lemma === 'defy') && object)
    return { type: 'REJECT', rule: 'break-rule', noun: object, mode: null }
  if (lemma === 'order' && object && hasClass(object, ['force']))
    return { type: 'MOBILIZE', rule: 'order-force', noun: object, mode: null }
  const things = isPassive ? subjects : clause.objects
  if (
    lemma === 'block' &&
    things.some(({ head }) =>
      /^(?:road|street|bridge|highway|traffic|roadway|motorway|intersection|route|railway|border|entrance)$/u.test(
        head.lemma,
      ),
    )
  )
    return { type: 'PROTEST', rule: 'block-road', noun: things[0] as Phrase, mode: null }
  if (
    (lemma === 'stop' || lemma === 'down') &&
    things.some(({ head }) => head.lemma === 'work' || head.lemma === 'tool')
  )
    return { type: 'PROTEST', rule: 'stop-work', noun: things[0] as Phrase, mode: null }
  if (/^(?:force|kick|drive|throw|order|chase|push)$/u.test(lemma) && clause.around.has('out') && things.length > 0)
    return { type: 'SANCTION', rule: 'force-out', noun: object ?? (things.at(-1) as Phrase), mode: null }
  const shield = others.find(
    ({ head, preposition }) => preposition === 'as' && /^(?:shield|hostage|prisoner|captive)$/u.test(head.lemma),
  )
  if (shield && /^(?:hold|use|take|keep)$/u.test(lemma))
    return { type: 'COERCE', rule: 'hold-as', noun: shield, mode: null }
  if (clause.complement && /^(?:send|dispatch|deploy)$/u.test(lemma) && inquiring.has(clause.complement.lemma))
    return { type: 'ACCUSE', rule: 'send-to-inspect', noun: object ?? (things[0] as Phrase), mode: 'investigate' }
  const objectFound = by(object, [act.ending, act.imposing, act.giving, act.starting])
  if (objectFound) return objectFound
  const alert = others.find(({ head, preposition }) => preposition === 'on' && /^(?:alert|standby)$/u.test(head.lemma))
  if (alert) return { type: 'MOBILIZE', rule: 'on-alert', noun: alert, mode: null }
  const under = others.find((phrase) => phrase.preposition === 'under' && hasClass(phrase, ['inquiry']))
  if (under) return { type: 'ACCUSE', rule: 'under-inquiry', noun: under, mode: 'investigate' }
  const at = others.find(
    ({ head, preposition }) => (preposition === 'out' || preposition === 'of') && head.lemma === 'question',
  )
  if (at && lemma === 'be') return { type: 'REJECT', rule: 'out-of-question', noun: at, mode: null }
  const into = others.find(
    (phrase) =>
      (phrase.preposition === 'in' || phrase.preposition === 'for' || phrase.preposition === 'to') &&
      hasClass(phrase, ['meeting', 'protest', 'exercise']),
  )
  if (into && /^(?:take|participate|engage|join|gather|converge|arrive|travel|fly|come|go)$/u.test(lemma))
    return (
      by(into, [act.starting]) ?? {
        type: hasClass(into, ['protest']) ? 'PROTEST' : hasClass(into, ['exercise']) ? 'COOPERATE' : 'CONSULT',
        rule: 'join',
        noun: into,
        mode: null,
      }
    )
  if (isPassive && subjects.length === 0 && verb.tag === 'VBN') return null
  return null
}

const tableOf = (list: ReadonlySet<string>) =>
  list === act.ending ? act.endedAs : list === act.giving ? act.givenAs : act.startedAs

const nameOf = (list: ReadonlySet<string>): string =>
  list === act.ending ? 'end' : list === act.giving ? 'give' : list === act.imposing ? 'impose' : 'start'
