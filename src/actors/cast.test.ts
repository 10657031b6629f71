import { expect, test } from 'vitest'
import { analysed, marked, withMarks } from '../../test/support/marked.ts'
import { castOf, idOf } from './cast.ts'
import { englishCast } from './en/order.ts'

/** The cast of a text in which whoever speaks is marked as source. */
function castIn(example: string) {
  const { text, marks } = marked(example)
  return { text, ...castOf(analysed(text), marks, englishCast) }
}
const names = (example: string) => castIn(example).actors.map(({ name, type }) => `${name}: ${type}`)

test('posts, surnames and full names of one person are one actor with all mentions', () => {
  const { text, actors, mentions } = castIn(
    '[source|Portuguese foreign minister Inês Valadares] said so. The Portuguese foreign minister left. Valadares is back.',
  )
  expect(actors).toEqual([
    {
      id: 'ines-valadares',
      name: 'Inês Valadares',
      type: 'person',
      aliases: ['Valadares'],
      roles: [{ role: 'foreign minister', of: 'Portugal' }],
    },
  ])
  expect(
    withMarks(
      text,
      mentions.map(({ start, end }) => ({ role: 'm', start, end })),
    ),
  ).toBe(
    '[m|Portuguese foreign minister Inês Valadares] said so. [m|The Portuguese foreign minister] left. [m|Valadares] is back.',
  )
})

test('a spokesman speaks for the one whom the text names in full', () => {
  const { actors } = castIn('[source|Kalda’s spokeswoman Ana Sousa] said that Mart Kalda was away. Kalda is ill.')
  expect(actors).toEqual([
    {
      id: 'ana-sousa',
      name: 'Ana Sousa',
      type: 'person',
      aliases: [],
      roles: [{ role: 'spokeswoman', of: 'Mart Kalda' }],
      speaksFor: 'mart-kalda',
    },
    { id: 'mart-kalda', name: 'Mart Kalda', type: 'person', aliases: ['Kalda'], roles: [] },
  ])
})

test.each([
  [
    'spelled in two ways',
    'The [source|Portuguese defence ministry] said so. Portugal’s defense ministry left.',
    'portugal-defense-ministry',
  ],
  ['with an article', 'The [source|Harbour Courier] said so. The Courier left.', 'harbour-courier'],
])('a body %s is one', (_, example, id) => {
  expect(castIn(example).actors.map((actor) => String(actor.id))).toEqual([id])
})

test('a capital that speaks stands for its state, one that only stands there does not', () => {
  expect(names('[source|Lisbon] said so.')).toEqual(['Portugal: state'])
  expect(names('[source|She] left Lisbon.')).toEqual([])
})

test('a name alone is a person’s when it speaks or comes again by surname', () => {
  expect(names('[source|Ana Sousa] said so.')).toEqual(['Ana Sousa: person'])
  expect(names('They met Ana Sousa. The town likes Sousa.')).toEqual(['Ana Sousa: person'])
  expect(names('They met near Santa Velha.')).toEqual([])
})

test('a word with a capital only because it opens a sentence names nobody', () => {
  expect(names('[source|Talks] said so. Talks ended.')).toEqual([])
  expect(names('[source|Sousa] said so. They met Ana Sousa.')).toEqual(['Ana Sousa: person'])
})

test('people of one surname are kept apart', () => {
  const all = names('[source|Ana Sousa] said so. [source|Rui Sousa] did not. [source|He] asked Sousa.')
  expect(all).toContain('Ana Sousa: person')
  expect(all).toContain('Rui Sousa: person')
})

test('initials and middle names make no second person', () => {
  expect(names('[source|Robert F. Quill] said so. Then Robert Quill left.')).toEqual(['Robert F. Quill: person'])
})

test('ids are made from names alone', () => {
  expect(['The Harbour Courier', 'Inês Valadares', '—'].map((name) => String(idOf(name)))).toEqual([
    'harbour-courier',
    'ines-valadares',
    'unnamed',
  ])
})

test('where one mention holds another, the longer comes first', () => {
  const { text, mentions } = castIn('[source|Kalda Group boss Mart Kalda] said so.')
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Kalda Group boss Mart Kalda',
    'Kalda Group',
  ])
})

test('a place that is somebody’s surname is that person, any other place is nobody', () => {
  expect(names('[source|Duarte Lima] came. [source|Lima] denied it.')).toEqual(['Duarte Lima: person'])
  expect(names('[source|Ana Sousa] left Lima.')).toEqual(['Ana Sousa: person'])
})

test('soldiers of an organisation are mentions of it, and a capital stands for a seat that the text names', () => {
  const { text, actors, mentions } = castIn(
    'Kalda Group soldiers left. [source|The Kremlin] helped. [source|Moscow] denied it.',
  )
  const words = (id: string) =>
    mentions.filter(({ actor }) => String(actor) === id).map(({ start, end }) => text.slice(start, end))
  expect(actors.map(({ id }) => String(id))).toEqual(['kalda-group', 'kremlin'])
  expect(words('kalda-group')).toEqual(['Kalda Group soldiers', 'Kalda Group'])
  expect(words('kremlin')).toEqual(['The Kremlin', 'Moscow'])
})

test('when a post was held is kept where the text tells it', () => {
  expect(castIn('[source|Rui Tavira], mayor of Porto since 2019, left.').actors[0]?.roles).toEqual([
    { role: 'mayor', of: 'Porto', from: '2019' },
  ])
})

test('in a sentence all in capitals only a given name tells a name', () => {
  expect(names('MINISTER OLGA BRANDT RESIGNED ON FRIDAY. [source|SHE] SAID SO IN THE EVENING.')).toEqual([
    'OLGA BRANDT: person',
  ])
})
