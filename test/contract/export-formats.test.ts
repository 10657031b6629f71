import { defaultModel, Model } from '@opensanctions/followthemoney'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
// Its types name the default alone, which is the class itself.
import { DirectedGraph } from 'graphology'
import gexfOf from 'graphology-gexf'
import jsonld from 'jsonld'

import { expect, test } from 'vitest'
import { csvTables, textFormats } from '#exports'
import { knownFromFollowTheMoney } from '../../src/actors/known/follow-the-money.ts'
import { madeReading, textOf } from '../support/case-reading.ts'
import { stixBundleSchema } from '../support/stix-schema.ts'
import { timelineSchema } from '../support/timeline-schema.ts'

const written = (name: keyof typeof textFormats) => textOf(textFormats[name].text(madeReading(), 'claims'))

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
const fits = (schema: object, value: unknown) => {
  const check = ajv.compile(schema)
  return check(value) ? [] : check.errors
}

test('CSV is read back whole by another reader, and no cell is a formula', async () => {
  for (const table of Object.values(csvTables)) {
    const rows = parse(await textOf(table(madeReading())))
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s]*[=+@-]/u)
  }
  const [first] = parse<Record<string, string>>(await written('csv'), { columns: true })
  expect(first).toMatchObject({
    id: 'c-1',
    speaker: `'=HYPERLINK("http://x.example")`,
    said_on: '2031-05-14',
    said_on_basis: 'text',
    content: 'the “Tern” had sailed',
    content_at: '38-59',
    confidence: '0.8',
  })
})

test('STIX fits the schema of 2.1, and every reference leads to an object of the bundle', async () => {
  const bundle = JSON.parse(await written('stix'))
  expect(fits(stixBundleSchema, bundle)).toEqual([])
  const ids = new Set(bundle.objects.map(({ id }: { id: string }) => id))
  expect(ids.size).toBe(bundle.objects.length)
  for (const { object_refs = [], source_ref, target_ref } of bundle.objects)
    for (const ref of [...object_refs, source_ref, target_ref].filter(Boolean)) expect(ids).toContain(ref)
  expect(bundle.objects.map(({ type }: { type: string }) => type)).toEqual(
    expect.arrayContaining(['identity', 'note', 'report', 'opinion', 'relationship']),
  )
})

test('FollowTheMoney fits its model: schemata, properties, required ones, relations between things that are there', async () => {
  const model = new Model(defaultModel)
  const lines = (await written('followthemoney')).trimEnd().split('\n')
  const entities = lines.map((line) => JSON.parse(line))
  const ids = new Set(entities.map(({ id }) => id))
  for (const { id, schema: name, properties } of entities) {
    const schema = model.getSchema(name)
    expect(schema.abstract, id).toBe(false)
    for (const [property, values] of Object.entries<string[]>(properties)) {
      const known = schema.getProperty(property)
      expect(known.stub, `${name}.${property}`).toBeFalsy()
      if (known.type.name === 'entity') for (const value of values) expect(ids).toContain(value)
      if (known.type.name === 'date') for (const value of values) expect(value).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/u)
    }
    for (const required of schema.required) expect(properties, `${name} ${id}`).toHaveProperty(required)
    expect(model.getEntity({ id, schema: name, properties }).getCaption()).not.toBe('')
  }
  expect(knownFromFollowTheMoney(lines.join('\n')).actors).toMatchObject([
    { ids: { followthemoney: 'ana-sousa' }, type: 'person', roles: [{ role: 'mayor of Porto Novo' }] },
    { ids: { followthemoney: 'kalda' } },
  ])
})

test('GEXF is read back by graphology, with ties over time and nothing that XML has no place for', async () => {
  const text = await written('gexf')
  expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u)
  const graph = gexfOf.parse(DirectedGraph, text)
  expect(graph.getNodeAttribute('kalda', 'label')).toBe('Kalda & Co')
  expect(graph.getEdgeAttributes('t-1')).toMatchObject({ category: 'speaks-for', instrument: 'office "mayor"' })
  expect(graph.extremities('t-2')).toEqual(['ana-sousa', 'kalda'])
  expect(text).toContain('start="2029-01-01"')
  expect(text).toContain('start="2030-01-01" end="2031-02-03"')
})

test('TimelineJS: a date has no more parts than are known, and text is not taken for HTML', async () => {
  const timeline = JSON.parse(await written('timelinejs'))
  expect(fits(timelineSchema, timeline)).toEqual([])
  expect(timeline.title.text.headline).toBe('Harbour &#38; &#60;talks&#62;')
  expect(timeline.events.map(({ start_date, end_date }: any) => [start_date, end_date])).toEqual([
    [{ year: 2031, month: 5, day: 14 }, undefined],
    [{ year: 2031, month: 4 }, undefined],
    [
      { year: 2031, month: 5, day: 1 },
      { year: 2031, month: 5, day: 9 },
    ],
  ])
})

// The terms of schema.org that an export uses, each with its address; safe mode refuses what is not among them.
const schemaTerms = {
  ...Object.fromEntries(
    'Person Country Organization NewsArticle Claim ClaimReview Rating name alternateName headline publisher text dateCreated datePublished temporalCoverage reviewBody reviewRating ratingValue bestRating worstRating'
      .split(' ')
      .map((term) => [term, `https://schema.org/${term}`]),
  ),
  ...Object.fromEntries(
    'author claimInterpreter firstAppearance appearance itemReviewed sameAs url'
      .split(' ')
      .map((term) => [term, { '@id': `https://schema.org/${term}`, '@type': '@id' }]),
  ),
}

test('schema.org: JSON-LD of known terms; a review stands for a grade that a person gave, and for nothing else', async () => {
  const document = JSON.parse(await written('schema-org'))
  const expanded = await jsonld.expand(document, {
    safe: true,
    base: 'https://case.example/',
    documentLoader: async (url: string) => ({
      contextUrl: null,
      documentUrl: url,
      document: { '@context': schemaTerms },
    }),
  })
  expect(expanded).toHaveLength(document['@graph'].length)
  const isOf = (type: string) => (thing: any) => thing['@type'] === type
  const reviews = document['@graph'].filter(isOf('ClaimReview'))
  expect(reviews).toMatchObject([
    {
      itemReviewed: { '@id': '#c-1' },
      reviewRating: { ratingValue: 4, bestRating: 5, alternateName: 'Probably true' },
    },
  ])
  const claim = document['@graph'].find(isOf('Claim'))
  expect(claim).toMatchObject({ dateCreated: '2031-05-14', temporalCoverage: '2031-05' })
  expect(claim).not.toHaveProperty('datePublished')
})

const selector = (type: string, required: readonly string[], properties: object) => ({
  type: 'object',
  required: ['type', ...required],
  properties: { type: { const: type }, ...properties },
  additionalProperties: false,
})
const count = { type: 'integer', minimum: 0 }
const iri = { type: 'string', format: 'uri' }
const annotationPage = {
  type: 'object',
  required: ['@context', 'id', 'type', 'items'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'AnnotationPage' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'target'],
        properties: {
          id: iri,
          type: { const: 'Annotation' },
          created: { type: 'string', format: 'date-time' },
          motivation: { enum: ['identifying', 'tagging', 'describing'] },
          target: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['type', 'source', 'selector'],
              properties: {
                source: iri,
                scope: iri,
                selector: {
                  type: 'array',
                  items: {
                    oneOf: [
                      selector('TextPositionSelector', ['start', 'end'], { start: count, end: count }),
                      selector('TextQuoteSelector', ['exact'], {
                        exact: { type: 'string' },
                        prefix: { type: 'string' },
                        suffix: { type: 'string' },
                      }),
                    ],
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}

test('annotations fit the model of the W3C, and count code points', async () => {
  const page = JSON.parse(await written('annotations'))
  expect(fits(annotationPage, page)).toEqual([])
  const points = [...((await (await madeReading().reports()[Symbol.asyncIterator]().next()).value?.text()) ?? '')]
  for (const { target } of page.items)
    for (const {
      selector: [position, quote],
    } of target)
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
  expect(page.items).toHaveLength(6)
})
