import type { Actor, ActorType, Link, LinkKind, Tie } from '#model'
import type { ArticleRecord, CaseReading, ClaimRecord } from './case-reading.ts'
import { jsonArray } from './chunks.ts'
import { daysOf } from './days.ts'
import { nameUuid } from './uuid.ts'
import { webAddressOf, wordsOf } from './words.ts'

/**
 * A case as a STIX 2.1 bundle: actors are identities, claims notes by their speaker, articles reports, links between claims opinions,
 * ties relationships. `created` is record time; when a thing was said stands in the words of its note.
 */
export const stix = (reading: CaseReading): AsyncIterable<string> =>
  jsonArray(
    `{"type":"bundle","id":"bundle--${nameUuid(`bundle ${JSON.stringify(reading.head)}`)}","objects":[`,
    objects(reading),
    ']}',
  )

async function* objects(reading: CaseReading): AsyncGenerator<object> {
  const self = maker(reading)
  yield self
  const at = reading.head.recordedAt
  for await (const actor of reading.actors()) yield identity(actor, at)
  for await (const report of reading.reports()) {
    const claims = await report.claims()
    yield* claims.map((claim) => note(claim, report.article, reading))
    yield reportOf(report.article, claims, self.id)
  }
  for await (const link of reading.links()) if (link.kind in opinions) yield opinion(link, at)
  for await (const tie of reading.ties()) yield relationship(tie, at)
}

const idOf = (type: string, id: string): string => `${type}--${nameUuid(`${type} ${id}`)}`

const common = (type: string, id: string, at: string) => ({
  type,
  spec_version: '2.1',
  id: idOf(type, id),
  created: at,
  modified: at,
})

const maker = ({ head }: CaseReading) => ({
  ...common('identity', `case ${head.id}`, head.recordedAt),
  name: `Case file: ${head.title}`,
  identity_class: 'system',
})

const classes: Readonly<Record<ActorType, string>> = {
  person: 'individual',
  organisation: 'organization',
  state: 'organization',
  group: 'group',
  outlet: 'organization',
  office: 'class',
}

const identity = ({ id, name, type, roles, aliases }: Actor, at: string): object => ({
  ...common('identity', id, at),
  name,
  identity_class: classes[type],
  ...(roles.length > 0 && { roles: roles.map(({ role, of }) => (of === null ? role : `${role} of ${of}`)) }),
  ...(type === 'outlet' && { sectors: ['communications'] }),
  ...(aliases.length > 0 && { description: `Also called ${aliases.join(', ')}.` }),
  labels: [type],
})

const percent = (confidence: number): number => Math.round(confidence * 100)

function note(claim: ClaimRecord, article: ArticleRecord, reading: CaseReading): object {
  const speaker = claim.speaker === null ? null : reading.actor(claim.speaker)
  const said = claim.saidOn.edtf === null ? 'on no known day' : `on ${claim.saidOn.edtf} (${claim.saidOn.basis})`
  return {
    ...common('note', claim.id, claim.recordedAt),
    abstract: `${claim.speakerName ?? 'Nobody named'}, ${said}`,
    content: wordsOf(claim.content) || wordsOf(claim.cue) || claim.id,
    authors: [claim.speakerName ?? 'Nobody named'],
    object_refs: [speaker ? idOf('identity', speaker.id) : idOf('report', article.id)],
    confidence: percent(claim.confidence),
    labels: [claim.form, `polarity:${claim.polarity}`, `modality:${claim.modality}`],
    external_references: [reference(article)],
  }
}

const reference = (article: ArticleRecord): object => {
  const address = webAddressOf(article)
  return {
    source_name: article.outlet ?? 'article',
    description: article.title ?? article.id,
    external_id: article.id,
    ...(address !== null && { url: address, hashes: { 'SHA-256': article.capture.sha256 } }),
  }
}

// A report must refer to something and have an instant of publication: without claims it refers to who keeps the case, and without a
// day it has that of its record, and says so.
function reportOf(article: ArticleRecord, claims: readonly ClaimRecord[], self: string): object {
  const { last } = daysOf(article.published.edtf)
  return {
    ...common('report', article.id, article.recordedAt),
    name: article.title ?? article.id,
    published: last === null ? article.recordedAt : `${last}T00:00:00.000Z`,
    ...(last === null && { labels: ['published:unknown'] }),
    ...(last !== null && article.published.edtf !== last && { labels: [`published:${article.published.edtf}`] }),
    report_types: ['observed-data'],
    object_refs: claims.length > 0 ? claims.map(({ id }) => idOf('note', id)) : [self],
    external_references: [reference(article)],
  }
}

// How far the later claim goes with the earlier one, on the scale of the standard.
const opinions: Readonly<Partial<Record<LinkKind, string>>> = {
  repeats: 'agree',
  supports: 'agree',
  confirms: 'strongly-agree',
  questions: 'disagree',
  denies: 'strongly-disagree',
  contradicts: 'strongly-disagree',
  retracts: 'strongly-disagree',
  revises: 'disagree',
  narrows: 'neutral',
}

const opinion = ({ id, a, b, kind, reason, confidence }: Link, at: string): object => ({
  ...common('opinion', id, at),
  opinion: opinions[kind] ?? 'neutral',
  explanation: `${kind}: ${reason}`,
  object_refs: [idOf('note', a)],
  confidence: percent(confidence),
  external_references: [{ source_name: 'claim', external_id: b }],
  labels: [kind],
})

function relationship({ id, from, to, category, instrument, since, until, grounds }: Tie, at: string): object {
  const start = daysOf(since).first
  const stop = daysOf(until).last
  const words = [instrument, ...grounds.map(({ span }) => `“${span.exact}”`)].filter((part) => part !== null)
  return {
    ...common('relationship', id, at),
    relationship_type: category,
    source_ref: idOf('identity', from),
    target_ref: idOf('identity', to),
    ...(words.length > 0 && { description: words.join(' ') }),
    ...(start !== null && { start_time: `${start}T00:00:00.000Z` }),
    ...(stop !== null && (start === null || stop >= start) && { stop_time: `${stop}T23:59:59.000Z` }),
  }
}
