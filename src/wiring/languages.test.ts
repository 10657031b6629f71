import { expect, test } from 'vitest'
import { readDocument, readLine } from '#actions'
import { englishModel } from './english-model.ts'

const english = [
  'The harbour minister, Ada Nkemelu, said on Friday that the port would be closed to all ships until the end of the month.',
  '“Nobody was hurt,” she told reporters at the gate of the shipyard, and she added that the crews had been sent home.',
]
const german = [
  'Die Hafenministerin Ada Nkemelu sagte am Freitag, dass der Hafen bis zum Ende des Monats für alle Schiffe geschlossen wird.',
  '„Niemand wurde verletzt“, sagte sie vor den Toren der Werft, und die Mannschaften sind auch nach Hause geschickt worden.',
]
const russian = [
  'Министр гаваней Ада Нкемелу заявила в пятницу, что порт будет закрыт для всех судов до конца месяца.',
  '«Никто не пострадал», — сказала она журналистам у ворот верфи и добавила, что экипажи отправлены домой.',
]

const read = (paragraphs: readonly string[]) => {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'))
  const reading = readDocument({ bytes, mediaType: 'text/plain', address: 'a.txt' }, {}, englishModel())
  return { reading, notices: readLine('a.txt', reading, 0).notices }
}

test('a text in English is read, and nothing is said of it', () => {
  const { reading, notices } = read(english)
  expect(reading.claims.length).toBeGreaterThanOrEqual(2)
  expect(notices).toEqual([])
})

test.each([
  ['German', 'de', german],
  ['Russian', 'ru', russian],
])('of a text in %s nothing is claimed, and that is said', (_, code, paragraphs) => {
  const { reading, notices } = read(paragraphs)
  expect(reading.claims).toEqual([])
  expect(reading.actors).toEqual([])
  expect(notices).toMatchObject([{ kind: 'language-not-supported', language: code, paragraphs: 2, of: 2 }])
})

test('a short text in another language invents nothing either', () => {
  const { reading, notices } = read(german.slice(0, 1))
  expect(reading.claims).toEqual([])
  expect(notices).toMatchObject([{ language: 'de', paragraphs: 1, of: 1 }])
})

test.each([
  ['first', [...english, ...german]],
  ['last', [...german, ...english]],
  ['between', [german[0] ?? '', ...english, german[1] ?? '']],
])('of a text in two languages the English paragraphs are read: English %s', (_, paragraphs) => {
  const { reading, notices } = read(paragraphs)
  const alone = read(english).reading
  const words = (claims: typeof alone.claims) => claims.map(({ content }) => content.map(({ exact }) => exact))
  expect(words(reading.claims)).toEqual(words(alone.claims))
  expect(notices).toMatchObject([{ language: 'de', paragraphs: 2, of: 4 }])
})
