import type { Actor, ActorType, Tie } from '#model'
import { contentName } from '#util'
import type { ArticleRecord, CaseReading, ClaimRecord } from './case-reading.ts'
import { daysOf, plainDate } from './days.ts'
import { webAddressOf, wordsOf } from './words.ts'

interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/**
 * A case as FollowTheMoney entities, one JSON object a line: actors, their posts, articles, claims as notes, and ties as the nearest
 * relation that the model has.
 */
export async function* followTheMoney(reading: CaseReading): AsyncGenerator<string> {
  for await (const entity of entities(reading)) yield `${JSON.stringify(entity)}\n`
}

async function* entities(reading: CaseReading): AsyncGenerator<Entity> {
  for await (const actor of reading.actors()) {
    yield actorEntity(actor)
    if (actor.speaksFor !== undefined && reading.actor(actor.speaksFor))
      yield entity(`${actor.id}-speaks-for`, 'Representation', {
        agent: [actor.id],
        client: [actor.speaksFor],
        role: ['speaks for'],
      })
  }
  for await (const report of reading.reports()) {
    yield articleEntity(report.article)
    for (const claim of await report.claims()) yield claimEntity(claim, report.article)
  }
  for await (const tie of reading.ties()) yield tieEntity(tie)
}

const schemata: Readonly<Record<ActorType, string>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'PublicBody',
  group: 'Organization',
  outlet: 'Organization',
  office: 'Position',
}

/** Properties without a value are left out, and each value stands once. */
const entity = (
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | null)[]>>,
): Entity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties).flatMap(([name, values]) => {
      const given = [...new Set(values.filter((value): value is string => value !== null && value.trim() !== ''))]
      return given.length > 0 ? [[name, given]] : []
    }),
  ),
})

const actorEntity = ({ id, name, type, aliases, roles }: Actor): Entity =>
  entity(id, schemata[type], {
    name: [name],
    alias: aliases,
    ...(type === 'person' && { position: roles.map(({ role, of }) => (of === null ? role : `${role} of ${of}`)) }),
    ...(type === 'state' && { topics: ['gov.national'] }),
    ...(type === 'group' && { classification: ['group'] }),
    ...(type === 'outlet' && { classification: ['news outlet'] }),
  })

const articleEntity = (article: ArticleRecord): Entity =>
  entity(article.id, 'Article', {
    title: [article.title],
    fileName: [article.title ?? article.capture.address],
    publishedAt: [plainDate(article.published.edtf)],
    author: article.byline.map(({ name }) => name),
    publisher: [article.outlet],
    sourceUrl: [webAddressOf(article)],
    mimeType: [article.capture.mediaType],
  })

const claimEntity = (claim: ClaimRecord, article: ArticleRecord): Entity =>
  entity(claim.id, 'Note', {
    name: [`${claim.speakerName ?? 'Nobody named'} ${wordsOf(claim.cue)}`.trim()],
    description: [wordsOf(claim.content)],
    entity: [claim.speaker],
    proof: [article.id],
    createdAt: [plainDate(claim.saidOn.edtf)],
    publisher: [article.outlet],
    sourceUrl: [webAddressOf(article)],
  })

function tieEntity({ id, from, to, category, instrument, since, until, grounds }: Tie): Entity {
  const [schema, one, other] =
    category === 'member-of'
      ? ['Membership', 'member', 'organization']
      : category === 'speaks-for'
        ? ['Representation', 'agent', 'client']
        : ['UnknownLink', 'subject', 'object']
  const words = category.replaceAll('-', ' ')
  return entity(`t-${contentName(id)}`, schema, {
    [one]: [from],
    [other]: [to],
    role: [instrument === null ? words : `${words}: ${instrument}`],
    startDate: [plainDate(since) ?? daysOf(since).first],
    endDate: [plainDate(until) ?? daysOf(until).last],
    description: grounds.map(({ span }) => span.exact),
    proof: grounds.map(({ article }) => article),
  })
}
