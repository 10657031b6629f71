import type { Actor, Dated, Deal, DealStep, Hypothesis, Indicator, Link, Tie, TimelineEvent } from '#model'
import type { ArticleRecord, CaptureRecord, CaseReading, ClaimRecord, QuestionRecord } from '../case-reading.ts'
import { placesOf, webAddressOf, wordsOf } from '../words.ts'
import type { Cell } from './cell.ts'
import { type Columns, csvTable } from './table.ts'

type Table = (reading: CaseReading) => AsyncIterable<string>

/** Two columns for a date: its EDTF value, and what that rests on. */
const dated = <Item>(name: string, of: (item: Item) => Dated): Columns<Item> => ({
  [name]: (item) => of(item).edtf,
  [`${name}_basis`]: (item) => of(item).basis,
})

const list = (values: readonly string[]): Cell => (values.length > 0 ? values.join('; ') : null)

const names = (reading: CaseReading, ids: readonly string[]): Cell =>
  list(ids.map((id) => reading.actor(id)?.name ?? id))

const articles: Columns<ArticleRecord> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  outlet: ({ outlet }) => outlet,
  ...dated<ArticleRecord>('published', ({ published }) => published),
  byline: ({ byline }) => list(byline.map(({ name }) => name)),
  credit: ({ credit }) => credit && `${credit.kind}: ${credit.origin}`,
  web_address: webAddressOf,
  origin: ({ origin }) => origin.id,
  origin_name: ({ origin }) => origin.name,
  relation: ({ relation }) => relation,
  capture_sha256: ({ capture }) => capture.sha256,
  capture_address: ({ capture }) => capture.address,
  media_type: ({ capture }) => capture.mediaType,
  recorded_at: ({ recordedAt }) => recordedAt,
}

interface SaidClaim {
  readonly claim: ClaimRecord
  readonly article: ArticleRecord
}

const claims = (reading: CaseReading): Columns<SaidClaim> => ({
  id: ({ claim }) => claim.id,
  speaker: ({ claim }) => claim.speakerName,
  speaker_id: ({ claim }) => claim.speaker,
  ...dated<SaidClaim>('said_on', ({ claim }) => claim.saidOn),
  ...dated<SaidClaim>('about', ({ claim }) => claim.about),
  ...dated<SaidClaim>('known_from', ({ claim }) => claim.knownFrom),
  content: ({ claim }) => wordsOf(claim.content),
  source: ({ claim }) => wordsOf(claim.source),
  cue: ({ claim }) => wordsOf(claim.cue),
  form: ({ claim }) => claim.form,
  polarity: ({ claim }) => claim.polarity,
  modality: ({ claim }) => claim.modality,
  occasion: ({ claim }) => claim.occasion,
  via: ({ claim }) => names(reading, claim.via),
  confidence: ({ claim }) => claim.confidence,
  content_at: ({ claim }) => placesOf(claim.content),
  source_at: ({ claim }) => placesOf(claim.source),
  cue_at: ({ claim }) => placesOf(claim.cue),
  article: ({ article }) => article.id,
  outlet: ({ article }) => article.outlet,
  web_address: ({ article }) => webAddressOf(article),
  origin: ({ article }) => article.origin.id,
  copy_of: ({ claim }) => claim.copyOf,
  rule: ({ claim }) => claim.why.rule,
  recorded_at: ({ claim }) => claim.recordedAt,
})

const actors: Columns<Actor> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  type: ({ type }) => type,
  aliases: ({ aliases }) => list(aliases),
  roles: ({ roles }) => list(roles.map(({ role, of }) => (of === null ? role : `${role} of ${of}`))),
  speaks_for: ({ speaksFor }) => speaksFor ?? null,
}

const links: Columns<Link> = {
  id: ({ id }) => id,
  claim: ({ b }) => b,
  kind: ({ kind }) => kind,
  of_claim: ({ a }) => a,
  reason: ({ reason }) => reason,
  rule: ({ rule }) => rule,
  confidence: ({ confidence }) => confidence,
}

interface HeldVersion {
  readonly question: QuestionRecord
  readonly number: number
  readonly version: QuestionRecord['versions'][number]
  readonly holder: QuestionRecord['versions'][number]['holders'][number] | null
}

const versions: Columns<HeldVersion> = {
  question: ({ question }) => question.id,
  wording: ({ question }) => question.question,
  kind: ({ question }) => question.kind,
  version: ({ number }) => number,
  answer: ({ version }) => version.answer,
  holder: ({ holder }) => holder?.name ?? null,
  holder_id: ({ holder }) => holder?.actor ?? null,
  held_from: ({ holder }) => holder?.from ?? null,
  held_to: ({ holder }) => holder?.to ?? null,
  origins: ({ version }) => version.origins.length,
  claims: ({ version }) => list(version.claims),
}

const events: Columns<TimelineEvent> = {
  id: ({ id }) => id,
  ...dated<TimelineEvent>('on', ({ on }) => on),
  ...dated<TimelineEvent>('disclosed', ({ disclosed }) => disclosed),
  text: ({ span }) => span.exact,
  text_at: ({ span }) => placesOf([span]),
  article: ({ article }) => article,
  claims: ({ claims: own }) => list(own),
}

interface TakenStep {
  readonly deal: Deal
  readonly step: DealStep | null
}

const deals = (reading: CaseReading): Columns<TakenStep> => ({
  deal: ({ deal }) => deal.id,
  name: ({ deal }) => deal.name,
  ...dated<TakenStep>('date', ({ deal }) => deal.date),
  parties: ({ deal }) => names(reading, deal.parties),
  broker: ({ deal }) => (deal.broker === null ? null : names(reading, [deal.broker])),
  terms: ({ deal }) => list(deal.terms),
  open_terms: ({ deal }) => list(deal.openTerms),
  step: ({ step }) => step?.kind ?? null,
  step_type: ({ step }) => step?.type ?? null,
  by: ({ step }) => step && names(reading, step.by),
  to: ({ step }) => step && names(reading, step.to),
  step_terms: ({ step }) => step?.terms ?? null,
  on: ({ step }) => step?.on.edtf ?? null,
  disclosed: ({ step }) => step?.disclosed.edtf ?? null,
  articles: ({ deal, step }) => list([...new Set((step ?? deal).grounds.map(({ article }) => article))]),
  claims: ({ step }) => step && list(step.claims),
})

const ties = (reading: CaseReading): Columns<Tie> => ({
  id: ({ id }) => id,
  from: ({ from }) => names(reading, [from]),
  from_id: ({ from }) => from,
  category: ({ category }) => category,
  to: ({ to }) => names(reading, [to]),
  to_id: ({ to }) => to,
  instrument: ({ instrument }) => instrument,
  since: ({ since }) => since,
  until: ({ until }) => until,
  words: ({ grounds }) => list(grounds.map(({ span }) => span.exact)),
  articles: ({ grounds }) => list([...new Set(grounds.map(({ article }) => article))]),
  claims: ({ claims: own }) => list(own),
})

const hypotheses = (reading: CaseReading): Columns<Hypothesis> => ({
  id: ({ id }) => id,
  question: ({ question }) => question,
  text: ({ text }) => text,
  actors: ({ actors: own }) => names(reading, own),
  likelihood: ({ likelihood }) => likelihood,
  evidence: ({ evidence }) => list(evidence.map(({ claim, mark }) => `${mark} ${claim}`)),
  articles: ({ grounds }) => list([...new Set(grounds.map(({ article }) => article))]),
})

const indicators = (reading: CaseReading): Columns<Indicator> => ({
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  text: ({ text }) => text,
  actors: ({ actors: own }) => names(reading, own),
  condition: ({ condition }) => condition,
  consequence: ({ consequence }) => consequence,
  hypothesis: ({ hypothesis }) => hypothesis,
  meets: ({ meets }) => list(meets),
  refuted_by: ({ refutedBy }) => refutedBy,
  due: ({ due }) => due,
  ...dated<Indicator>('since', ({ since }) => since),
  articles: ({ grounds }) => list([...new Set(grounds.map(({ article }) => article))]),
})

const captures: Columns<CaptureRecord> = {
  sha256: ({ capture }) => capture.sha256,
  address: ({ capture }) => capture.address,
  media_type: ({ capture }) => capture.mediaType,
  bytes: ({ capture }) => capture.byteLength,
  archive: ({ capture }) => capture.archive ?? null,
  fetched_at: ({ capture }) => capture.http?.fetchedAt ?? null,
  recorded_at: ({ recordedAt }) => recordedAt,
}

async function* saidClaims(reading: CaseReading): AsyncGenerator<SaidClaim> {
  for await (const report of reading.reports())
    for (const claim of await report.claims()) yield { claim, article: report.article }
}

async function* articleRecords(reading: CaseReading): AsyncGenerator<ArticleRecord> {
  for await (const { article } of reading.reports()) yield article
}

async function* heldVersions(reading: CaseReading): AsyncGenerator<HeldVersion> {
  for await (const question of reading.questions())
    for (const [index, version] of question.versions.entries())
      for (const holder of version.holders.length > 0 ? version.holders : [null])
        yield { question, number: index + 1, version, holder }
}

async function* takenSteps(reading: CaseReading): AsyncGenerator<TakenStep> {
  for await (const deal of reading.deals())
    for (const step of deal.steps.length > 0 ? deal.steps : [null]) yield { deal, step }
}

/** A table for each noun of a case. Versions have a row a holder, deals a row a step. */
export const csvTables = {
  claims: (reading) => csvTable(claims(reading), saidClaims(reading)),
  articles: (reading) => csvTable(articles, articleRecords(reading)),
  actors: (reading) => csvTable(actors, reading.actors()),
  links: (reading) => csvTable(links, reading.links()),
  versions: (reading) => csvTable(versions, heldVersions(reading)),
  events: (reading) => csvTable(events, reading.events()),
  deals: (reading) => csvTable(deals(reading), takenSteps(reading)),
  ties: (reading) => csvTable(ties(reading), reading.ties()),
  hypotheses: (reading) => csvTable(hypotheses(reading), reading.hypotheses()),
  indicators: (reading) => csvTable(indicators(reading), reading.indicators()),
  captures: (reading) => csvTable(captures, reading.captures()),
} as const satisfies Readonly<Record<string, Table>>

export type CsvNoun = keyof typeof csvTables

export const isCsvNoun = (name: string): name is CsvNoun => Object.hasOwn(csvTables, name)
