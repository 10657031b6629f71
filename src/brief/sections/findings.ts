import type { Deal, DealStep, Ground, Hypothesis, Indicator, Tie } from '#model'
import type { BriefReading } from '../brief-reading.ts'
import type { Citations } from '../citations.ts'
import { dateWords } from '../days.ts'
import { type Block, heading, item, paragraph, type Run, type Section, strong, text } from '../document.ts'
import { counted, ended, listed, quoted, upperFirst } from '../words.ts'

const most = 25
const mostCited = 3

type Writer<Value> = (value: Value, reading: BriefReading, cited: Citations) => Block[]

const section = <Value>(
  named: string,
  noun: string,
  values: readonly Value[],
  write: Writer<Value>,
  reading: BriefReading,
  cited: Citations,
): Section | null =>
  values.length === 0
    ? null
    : {
        heading: named,
        blocks: [
          ...values.slice(0, most).flatMap((value) => write(value, reading, cited)),
          ...(values.length > most
            ? [
                paragraph(
                  text(`${counted(values.length - most, `further ${noun}`, `further ${noun}s`)} not told here.`),
                ),
              ]
            : []),
        ],
      }

const cites = (grounds: readonly Ground[], cited: Citations): Run[] =>
  grounds.slice(0, mostCited).flatMap(({ article, span }) => cited.cite(article, [span]))

/** " (by the account of A)", where all of it rests on one account; nothing where several or none is known. */
function account(grounds: readonly Ground[], reading: BriefReading): string {
  const names = new Set(
    grounds.map(({ account: id, article }) =>
      id === null ? (reading.source(article)?.outlet ?? '') : reading.actor(id),
    ),
  )
  const [name] = names
  return names.size === 1 && name
    ? `, by the account of ${name}`
    : names.size > 1
      ? `, by ${counted(names.size, 'account')}`
      : ''
}

const names = (ids: readonly string[], reading: BriefReading): string => listed(ids.map(reading.actor))

const deal: Writer<Deal> = (value, reading, cited) => [
  heading(upperFirst(value.name)),
  paragraph(
    text(
      [
        value.parties.length > 0 ? `Between ${names(value.parties, reading)}` : 'Between parties that are not named',
        value.broker === null ? '' : `, brokered by ${reading.actor(value.broker)}`,
        value.date.edtf === null ? '' : `, ${dateWords(value.date.edtf)}`,
        account(value.grounds, reading),
      ].join(''),
    ),
    ...cites(value.grounds, cited),
    text('.'),
    ...(value.terms.length > 0
      ? [text(` Terms: ${ended(value.terms.map((term) => quoted(term, 160)).join('; '))}`)]
      : []),
    ...(value.openTerms.length > 0
      ? [text(` Still open: ${ended(value.openTerms.map((term) => quoted(term, 160)).join('; '))}`)]
      : []),
  ),
  ...value.steps.map((step) => item(...stepRuns(step, reading, cited))),
]

const stepRuns = (step: DealStep, reading: BriefReading, cited: Citations): Run[] => [
  strong(upperFirst(step.kind.replaceAll('-', ' '))),
  text(
    [
      step.by.length > 0 ? ` by ${names(step.by, reading)}` : '',
      step.to.length > 0 ? ` towards ${names(step.to, reading)}` : '',
      step.on.edtf === null ? '' : `, ${dateWords(step.on.edtf)}`,
      step.disclosed.edtf === null || step.disclosed.edtf === step.on.edtf
        ? ''
        : ` (disclosed ${dateWords(step.disclosed.edtf)})`,
      step.terms === null ? '' : `: ${quoted(step.terms, 200)}`,
      account(step.grounds, reading),
    ].join(''),
  ),
  ...cites(step.grounds, cited),
  text('.'),
]

const tieWords: Readonly<Record<Tie['category'], string>> = {
  'depends-on': 'depends on',
  'allied-with': 'is allied with',
  commands: 'commands',
  'speaks-for': 'speaks for',
  supplies: 'supplies',
  'deploys-in': 'deploys in',
  hosts: 'hosts',
  pressures: 'pressures',
  opposes: 'opposes',
  supports: 'supports',
  meets: 'meets with',
  'mediates-between': 'mediates between its own side and',
  'member-of': 'is a member of',
}

const tie: Writer<Tie> = ({ from, to, category, instrument, since, until, grounds }, reading, cited) => [
  item(
    strong(reading.actor(from)),
    text(
      [
        ` ${tieWords[category]} ${reading.actor(to)}`,
        instrument === null ? '' : ` (${instrument})`,
        whileWords(since, until),
        account(grounds, reading),
      ].join(''),
    ),
    ...cites(grounds, cited),
    text('.'),
  ),
]

/** ", 29 June 2023", ", since 1999", ", since 1999 until May 2023". */
function whileWords(since: string | null, until: string | null): string {
  if (since !== null && since === until) return `, ${dateWords(since)}`
  const from = since === null ? '' : ` since ${dateWords(since).replace(/^since /u, '')}`
  const to = until === null ? '' : ` until ${dateWords(until).replace(/^by /u, '')}`
  return from + to === '' ? '' : `,${from}${to}`
}

const hypothesis: Writer<Hypothesis> = (value, reading, cited) => [
  item(
    text(upperFirst(ended(value.text)).replace(/\.$/u, '')),
    ...cites(value.grounds, cited),
    text(
      `${account(value.grounds, reading)}${value.likelihood === null ? '' : `; its author holds it for “${value.likelihood}”`}${evidence(value)}.`,
    ),
  ),
]

function evidence({ evidence: marks }: Hypothesis): string {
  if (marks.length === 0) return ''
  const against = marks.filter(({ mark }) => mark === 'I' || mark === 'II').length
  return `; ${against} of ${counted(marks.length, 'piece')} of evidence speak against it`
}

const indicator: Writer<Indicator> = (value, reading, cited) => [
  item(
    text(upperFirst(ended(value.text)).replace(/\.$/u, '')),
    ...cites(value.grounds, cited),
    text(
      [
        account(value.grounds, reading),
        ...(isSaid(value)
          ? []
          : [`; if ${value.condition?.replace(/^if\s+/iu, '')}, then ${value.consequence?.replace(/^then\s+/iu, '')}`]),
        value.refutedBy === null ? '' : `; refuted by ${value.refutedBy}`,
        value.due === null ? '' : `; due ${dateWords(value.due)}`,
        '.',
      ].join(''),
    ),
  ),
]

/** Whether its own words tell condition and consequence, or there are none. */
function isSaid({ text: words, condition, consequence }: Indicator): boolean {
  const holds = (part: string) => words.toLowerCase().includes(part.toLowerCase())
  return condition === null || consequence === null || (holds(condition) && holds(consequence))
}

/** Deals, ties, explanations and the outlook, each by whose account. */
export const deals = (reading: BriefReading, cited: Citations): Section | null =>
  section('Deals', 'deal', reading.deals, deal, reading, cited)
export const ties = (reading: BriefReading, cited: Citations): Section | null =>
  section('Ties', 'tie', reading.ties, tie, reading, cited)
export const outlook = (reading: BriefReading, cited: Citations): Section | null =>
  section('What to watch', 'indicator', reading.indicators, indicator, reading, cited)

/** By question: several explanations may fit, and none of them is a fact. */
export function explanations(reading: BriefReading, cited: Citations): Section | null {
  const byQuestion = Map.groupBy(reading.hypotheses.slice(0, most), ({ question }) => question)
  if (byQuestion.size === 0) return null
  return {
    heading: 'Explanations',
    blocks: [...byQuestion].flatMap(([question, own]) => [
      heading(upperFirst(question)),
      ...own.flatMap((value) => hypothesis(value, reading, cited)),
    ]),
  }
}
