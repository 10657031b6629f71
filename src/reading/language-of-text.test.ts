import { expect, test } from 'vitest'
import { languageOfPage, languageOfText } from './language-of-text.ts'

const english =
  'The port was closed on Monday, and ships that came from the north turned back to the open sea, the mayor said. Nobody in the town, which lives from the port, had been told of it before, and the fish market stayed empty all day. '
const german =
  'Der Hafen wurde am Montag geschlossen, und Schiffe, die aus dem Norden kamen, kehrten um, sagte die Bürgermeisterin. Niemand in der Stadt, die vom Hafen lebt, hatte davon vorher erfahren, und der Fischmarkt blieb den ganzen Tag leer. '

test('a text of some length shows its language, a short one does not', () => {
  expect(languageOfText(english)).toBe('en')
  expect(languageOfText(german)).toBe('de')
  expect(languageOfText(german.slice(0, 100))).toBeNull()
})

test('letters of its own tell a language from its neighbours', () => {
  const russian =
    'Министр гаваней заявила в пятницу, что порт будет закрыт для всех судов до конца месяца, и экипажи ушли. '
  expect(languageOfText(russian.repeat(2))).toBe('ru')
  expect(languageOfText(`${russian.replaceAll('ы', 'ї')} `.repeat(2))).toBe('uk')
})

test('the text is heard against what the page states where one of the two is English', () => {
  expect(languageOfPage('en', german.repeat(3))).toBe('de')
  expect(languageOfPage('de', english.repeat(3))).toBe('en')
  expect(languageOfPage('nl', german.repeat(3))).toBe('nl')
  expect(languageOfPage('en', german)).toBe('en')
  expect(languageOfPage(null, german)).toBe('de')
  expect(languageOfPage(null, 'Hafen')).toBeNull()
})
