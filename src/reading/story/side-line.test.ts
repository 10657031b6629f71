import { expect, test } from 'vitest'
import { sideLine } from './side-line.ts'

test.each([
  ['Read more: Mayor closes port', 'related links'],
  ['RELATED: How the port was closed', 'related links'],
  ['More from the Harbour Courier', 'related links'],
  ['(Image credit: Harbour Courier)', 'caption or credit of a picture'],
  ['Ships before the port on Monday. (Photo: Ana Sousa)', 'caption or credit of a picture'],
  ['Sign up for our newsletter and get the port in your inbox.', 'newsletter or subscription'],
  ['CLICK HERE TO GET THE HARBOUR APP', 'newsletter or subscription'],
  ['Follow Ana Sousa on Twitter @ana', 'contact'],
  ['Ana Sousa can be reached at ana@harbour.example', 'contact'],
  ['Leave a comment', 'comments'],
  ['Filed under: ports, ships', 'section or tags'],
  ['(Reporting by Ana Sousa; editing by Rui Tavira)', 'who worked on it'],
  ['Ana Sousa is a freelance writer living in Lisbon', 'author'],
])('%j: %s', (line, reason) => {
  expect(sideLine(line)).toBe(reason)
})

test.each([
  'Read on the steps of the palace, the letter made no demands.',
  'More than forty ships turned back to the open sea.',
  'Related charges were dropped on Monday, the court said.',
  'Photographs of the port were shown to the court.',
  'The mayor said that fishermen had signed up for the search.',
  'Follow the money, she said, and the port will open again.',
  'Comments by the mayor were lost in the noise of the ships.',
  'Reporting on the port became harder, editors said.',
  'Rui Tavira is the mayor of the port, who said that talks were over.',
  'Contact with the ship was lost on Monday.',
])('%j is running text', (line) => {
  expect(sideLine(line)).toBeNull()
})
