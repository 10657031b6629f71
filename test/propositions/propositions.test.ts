import { describe, expect, test } from 'vitest'
import type { Proposition } from '#model'
import { englishModel } from '#wiring'
import { readDocument } from '../../src/actions/read-document.ts'
import { statedIn } from '../../src/actions/state-propositions.ts'

const readingOf = (text: string) =>
  readDocument(
    { bytes: new TextEncoder().encode(text), mediaType: 'text/plain', address: 'report.txt' },
    { published: '2024-03-08' },
    englishModel(),
  )
const stated = (text: string) => statedIn(readingOf(text), englishModel())

/** A proposition in short: kind, roles, the arguments that a test names. */
const short = ({ kind, roles, arguments: own, polarity, modality }: Proposition) =>
  [
    kind,
    ...(polarity === 'positive' ? [] : [polarity]),
    ...(modality === 'asserted' ? [] : [modality]),
    ...roles.map(({ role, name }) => `${role}: ${name}`),
    ...Object.entries(own).flatMap(([name, value]) =>
      name === 'tense' || name === 'verb' ? [] : [`${name}: ${value}`],
    ),
  ].join(', ')

test.each([
  ['The general is in Aden.', 'located, patient: general, place: Aden'],
  ['The general was not at his residence on Monday.', 'located, negative, patient: general, place: residence'],
  ['A tour was held to show that no soldiers were there.', 'located, negative, patient: soldiers, place: there'],
  ['The minister has returned to Oslo.', 'moved, patient: minister, to: Oslo'],
  ['The army plans to withdraw its troops from Dor.', 'moved, intended, patient: troops, agent: army, from: Dor'],
  ['Anna Berg met the ambassador in Lagos.', 'met, agent: Anna Berg, with: ambassador'],
  ['The president held a long meeting with the rebels.', 'met, agent: president, with: rebels'],
  [
    'The mayor described those involved in the riot as heroes.',
    'said-of, agent: mayor, of: those involved in the riot, as: heroes',
  ],
  ['The two sides signed a ceasefire agreement in Doha.', 'agreed, agent: two sides, what: ceasefire agreement'],
  ['The company had offered the miners a bonus.', 'offered, agent: company, to: miners, what: bonus'],
  ['The union refused the offer.', 'refused, agent: union, what: offer'],
  ['Rebels demanded the release of prisoners.', 'demanded, agent: Rebels, what: release of prisoners'],
  ['Rebels shelled the market in Dor.', 'did, agent: Rebels, patient: market, deed: ASSAULT'],
  ['The charity sent food to the camp.', 'did, agent: charity, patient: food, to: camp, deed: AID'],
  ['There was no explosion at the plant.', 'happened, negative, patient: explosion'],
  [
    'At least 40 miners are still missing.',
    'count, of: At least 40 miners, value: at least 40, low: 40, unit: things, what: At least 40 miners',
  ],
  ['At least 40 miners are still missing.', 'status, patient: At least 40 miners, set: found, side: missing'],
  ['The bridge was closed.', 'status, patient: bridge, set: passage, side: closed'],
  ['The editor may have been arrested.', 'status, possible, patient: editor, set: custody, side: held'],
  ['The lawyer is the new minister of justice.', 'holds-office, patient: lawyer, office: new minister, of: justice'],
  ['The militia was responsible for the attack.', 'responsible-for, agent: militia, what: attack'],
  ['The fire was caused by a leak.', 'responsible-for, agent: leak, what: fire, cause: leak'],
  ['The army plans to leave the valley.', 'intends, agent: army, what: leave the valley'],
  ['The crew had not been told of the leak.', 'knows, negative, agent: crew, what: leak'],
])('%s', (sentence, expected) => {
  expect(stated(sentence).map(short)).toContain(expected)
})

const report =
  'OSLO, 8 March 2024 – Prime Minister Nora Lind denied on Thursday that the frigate had left Bergen.\n\n' +
  'The defence ministry said that 12 sailors had been injured on 5 March. Lind met Admiral Odd Vik in Bergen on 6 March.\n'

describe('in a report', () => {
  const reading = readingOf(report)
  const all = statedIn(reading, englishModel())

  test('what a claim denies is negative, and is that claim’s', () => {
    const left = all.find(({ kind }) => kind === 'moved')
    expect(left).toMatchObject({ polarity: 'negative', arguments: { from: 'Bergen' } })
    expect(reading.claims.find(({ id }) => id === left?.claim)?.speaker).toBe(
      reading.actors.find(({ name }) => name.includes('Lind'))?.id,
    )
  })

  test('running text is nobody’s claim, and has its own day', () => {
    expect(all.find(({ kind }) => kind === 'met')).toMatchObject({
      claim: null,
      time: { edtf: '2024-03-06', basis: 'inferred' },
    })
  })

  test('a number has its day and its bounds', () => {
    expect(all.find(({ kind }) => kind === 'count')).toMatchObject({
      arguments: { low: '12', high: '12' },
      time: { edtf: '2024-03-05' },
    })
  })

  test('roles name actors of the cast', () => {
    const met = all.find(({ kind }) => kind === 'met')
    const ids = new Set(reading.actors.map(({ id }) => id))
    expect(met?.roles.map(({ actor }) => actor !== null && ids.has(actor))).toEqual([true, true])
  })

  test('each stands in the text, has an id of its own, and comes out the same again', () => {
    expect(all.every(({ at }) => at.every(({ start, end }) => start < end && end <= reading.article.text.length))).toBe(
      true,
    )
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(statedIn(readingOf(report), englishModel())).toEqual(all)
  })
})

test('a text in another language states nothing that could be read', () => {
  const reading = readingOf('Der General war in Aden.')
  expect(statedIn({ ...reading, article: { ...reading.article, language: 'de' } }, englishModel())).toEqual([])
})
