import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownFromFollowTheMoney } from './follow-the-money.ts'
import { knownFromTable } from './table.ts'
import { knownFromWikidata } from './wikidata.ts'

test('FollowTheMoney: people and bodies with names, positions and ids; other lines are left out with why', () => {
  const lines = [
    {
      id: 'ftm-1',
      schema: 'Person',
      properties: {
        name: ['Ana Sousa', 'Sousa, Ana'],
        position: ['mayor'],
        startDate: ['2019-05'],
        wikidataId: ['Q1'],
      },
    },
    { id: 'ftm-2', schema: 'Company', properties: { name: ['Kalda Group'], abbreviation: ['KG'] } },
    { id: 'ftm-3', schema: 'Vessel', properties: { name: ['Tern'] } },
    { id: 'ftm-4', schema: 'Person', properties: {} },
  ].map((entity) => JSON.stringify(entity))
  expect(knownFromFollowTheMoney([...lines, 'not json', ''].join('\n'))).toEqual({
    actors: [
      {
        ids: { followthemoney: 'ftm-1', wikidata: 'Q1' },
        name: 'Ana Sousa',
        type: 'person',
        aliases: ['Sousa, Ana'],
        roles: [{ role: 'mayor', of: null, from: '2019-05' }],
      },
      { ids: { followthemoney: 'ftm-2' }, name: 'Kalda Group', type: 'organisation', aliases: ['KG'], roles: [] },
    ],
    leftOut: [
      { place: 'line 3', reason: 'no actor: Vessel', isMalformed: false },
      { place: 'line 4', reason: 'no name', isMalformed: true },
      { place: 'line 5', reason: 'not a JSON object', isMalformed: true },
    ],
  })
})

test('Wikidata: an entity file', () => {
  const is = (kind: string, rank = 'normal') => ({ rank, mainsnak: { datavalue: { value: { id: kind } } } })
  const entity = {
    id: 'Q1',
    labels: { en: { language: 'en', value: 'Ana Sousa' } },
    aliases: { en: [{ language: 'en', value: 'A. Sousa' }] },
    claims: { P31: [is('Q43229', 'deprecated'), is('Q5')] },
  }
  const lake = { ...entity, id: 'Q2', claims: { P31: [is('Q23397')] } }
  expect(knownFromWikidata(JSON.stringify({ entities: { Q1: entity, Q2: lake } }), 'en')).toEqual({
    actors: [{ ids: { wikidata: 'Q1' }, name: 'Ana Sousa', type: 'person', aliases: ['A. Sousa'], roles: [] }],
    leftOut: [{ place: 'Q2', reason: 'no kind of actor', isMalformed: false }],
  })
  expect(knownFromWikidata(JSON.stringify({ entities: { Q1: entity } }), 'pt').leftOut).toEqual([
    { place: 'Q1', reason: 'no label in pt', isMalformed: false },
  ])
})

test('a table with a heading', () => {
  const table =
    'name;type;aliases;role;of;wikidata\r\n"Sousa; Ana";person;"A. Sousa;Ana S.";mayor;Porto;Q1\r\n\r\nKalda;boat\n;person'
  expect(knownFromTable(table)).toEqual({
    actors: [
      {
        ids: { wikidata: 'Q1' },
        name: 'Sousa; Ana',
        type: 'person',
        aliases: ['A. Sousa', 'Ana S.'],
        roles: [{ role: 'mayor', of: 'Porto' }],
      },
    ],
    leftOut: [
      { place: 'line 4', reason: 'no type of actor: boat', isMalformed: true },
      { place: 'line 5', reason: 'no name', isMalformed: true },
    ],
  })
  expect(knownFromTable('person,type\nAna,person').leftOut).toEqual([
    { place: 'line 1', reason: 'no column “name”', isMalformed: true },
  ])
})

test('whatever comes in, it is read or left out, never thrown at', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.json(),
    fc.array(fc.string()).map((fields) => `name,id\n${fields.join(',')}`),
  )
  fc.assert(
    fc.property(text, (words) => {
      for (const { actors } of [knownFromFollowTheMoney(words), knownFromTable(words), knownFromWikidata(words, 'en')])
        for (const { name } of actors) expect(name.trim()).not.toBe('')
    }),
  )
})
