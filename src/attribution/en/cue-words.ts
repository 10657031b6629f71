/** How a reporting verb takes what is reported. */
interface Frame {
  /** With "that": announced that ... */
  readonly that?: true
  /** A clause without "that": said he ... */
  readonly bare?: true
  /** A noun phrase: confirmed the report. */
  readonly object?: true
  /** described ... as ...; called ... ... */
  readonly as?: true
  /** vowed to ... */
  readonly to?: true
  /** Takes whom it is said to before what is said: told reporters ... */
  readonly addressee?: true
  readonly polarity?: 'negative' | 'questioned'
  readonly modality?: 'believed' | 'intended'
  /** How sure it is that this verb reports speech, 0 to 1. */
  readonly weight: number
}

export interface CueVerb extends Frame {
  readonly lemma: string
  /** The form that was met. */
  readonly form: 'base' | 'third' | 'past' | 'ing'
}

const strong = 0.92
const plain = 0.8
const weak = 0.62

const frames: Readonly<Record<string, Frame>> = {
  say: { that: true, bare: true, weight: strong },
  tell: { that: true, bare: true, addressee: true, weight: strong },
  claim: { that: true, bare: true, weight: strong },
  announce: { that: true, object: true, weight: strong },
  reveal: { that: true, object: true, weight: plain },
  disclose: { that: true, object: true, weight: plain },
  confirm: { that: true, object: true, weight: strong },
  deny: { that: true, object: true, polarity: 'negative', weight: strong },
  admit: { that: true, bare: true, object: true, weight: plain },
  acknowledge: { that: true, object: true, weight: plain },
  concede: { that: true, weight: plain },
  declare: { that: true, as: true, weight: plain },
  state: { that: true, weight: plain },
  assert: { that: true, weight: strong },
  insist: { that: true, bare: true, weight: strong },
  maintain: { that: true, weight: plain },
  argue: { that: true, bare: true, weight: strong },
  allege: { that: true, bare: true, weight: strong },
  report: { that: true, bare: true, object: true, weight: plain },
  add: { that: true, weight: plain },
  note: { that: true, weight: plain },
  explain: { that: true, weight: plain },
  warn: { that: true, bare: true, addressee: true, weight: plain },
  stress: { that: true, weight: plain },
  emphasise: { that: true, weight: plain },
  emphasize: { that: true, weight: plain },
  indicate: { that: true, weight: plain },
  suggest: { that: true, weight: plain },
  hint: { that: true, weight: plain },
  imply: { that: true, weight: weak },
  predict: { that: true, bare: true, weight: plain },
  estimate: { that: true, bare: true, weight: weak },
  respond: { that: true, weight: plain },
  reply: { that: true, weight: plain },
  recall: { that: true, weight: weak },
  repeat: { that: true, weight: weak },
  reiterate: { that: true, object: true, weight: plain },
  testify: { that: true, weight: plain },
  write: { that: true, weight: plain },
  tweet: { that: true, weight: plain },
  post: { that: true, weight: weak },
  believe: { that: true, bare: true, modality: 'believed', weight: plain },
  think: { that: true, bare: true, modality: 'believed', weight: plain },
  fear: { that: true, modality: 'believed', weight: weak },
  suspect: { that: true, bare: true, modality: 'believed', weight: weak },
  hope: { that: true, bare: true, modality: 'intended', weight: weak },
  expect: { that: true, modality: 'believed', weight: weak },
  conclude: { that: true, weight: plain },
  complain: { that: true, weight: plain },
  boast: { that: true, weight: plain },
  contend: { that: true, bare: true, weight: plain },
  demand: { that: true, object: true, modality: 'intended', weight: weak },
  propose: { that: true, object: true, to: true, modality: 'intended', weight: weak },
  promise: { that: true, bare: true, to: true, modality: 'intended', weight: plain },
  pledge: { that: true, to: true, modality: 'intended', weight: plain },
  vow: { that: true, to: true, modality: 'intended', weight: plain },
  threaten: { that: true, to: true, modality: 'intended', weight: weak },
  describe: { as: true, weight: plain },
  call: { as: true, weight: weak },
  label: { as: true, weight: weak },
  brand: { as: true, weight: weak },
  question: { object: true, polarity: 'questioned', weight: plain },
  doubt: { that: true, object: true, polarity: 'questioned', weight: plain },
  dispute: { that: true, object: true, polarity: 'negative', weight: plain },
  contradict: { object: true, polarity: 'negative', weight: plain },
  reject: { object: true, polarity: 'negative', weight: weak },
  dismiss: { object: true, polarity: 'negative', weight: weak },
  refute: { that: true, object: true, polarity: 'negative', weight: plain },
  retract: { object: true, polarity: 'negative', weight: plain },
  correct: { object: true, weight: weak },
}

const irregularPast: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  think: ['thought'],
  write: ['wrote'],
}

const vowelE = /e$/u
const consonantY = /[^aeiou]y$/u
const doubling = new Set(['admit'])

function pastForms(lemma: string): readonly string[] {
  const irregular = irregularPast[lemma]
  if (irregular) return irregular
  if (doubling.has(lemma)) return [`${lemma}${lemma.at(-1)}ed`]
  if (consonantY.test(lemma)) return [`${lemma.slice(0, -1)}ied`]
  if (lemma === 'label') return ['labeled', 'labelled']
  return [vowelE.test(lemma) ? `${lemma}d` : `${lemma}ed`]
}

function thirdForm(lemma: string): string {
  if (consonantY.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function ingForm(lemma: string): string {
  if (doubling.has(lemma)) return `${lemma}${lemma.at(-1)}ing`
  return vowelE.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}

const verbs = new Map<string, CueVerb>()
for (const [lemma, frame] of Object.entries(frames)) {
  verbs.set(lemma, { ...frame, lemma, form: 'base' })
  verbs.set(thirdForm(lemma), { ...frame, lemma, form: 'third' })
  verbs.set(ingForm(lemma), { ...frame, lemma, form: 'ing' })
  for (const past of pastForms(lemma)) verbs.set(past, { ...frame, lemma, form: 'past' })
}

/** The reporting verb that a lower-case word is a form of, with the form; undefined for other words. */
export const cueVerb = (lower: string): CueVerb | undefined => verbs.get(lower)
