import { expect, test } from 'vitest'
import { asideReason } from './box-names.ts'

const reason = (names: string, tag = 'DIV', isHidden = false) =>
  asideReason({ parent: 0, tag, names: ` ${names} `, isHidden })

test.each([
  ['related articles', 'related links'],
  ['story share bar', 'sharing'],
  ['newsletter signup box', 'newsletter or subscription'],
  ['comments area', 'comments'],
  ['wp caption text', 'caption'],
  ['author bio', 'author'],
  ['breadcrumbs', 'navigation'],
  ['article header', 'date or details of the page'],
])('%s: %s', (names, expected) => {
  expect(reason(names)).toBe(expected)
})

test.each(['story body', 'article text', 'entry content', 'shareholder meeting', 'advance', 'candidate', 'update'])(
  '%s says nothing',
  (names) => {
    expect(reason(names)).toBeNull()
  },
)

test('some elements say it themselves, and what is hidden is hidden first', () => {
  expect(reason('', 'FIGURE')).toBe('figure')
  expect(reason('story', 'ASIDE')).toBe('beside the story')
  expect(reason('comments', 'DIV', true)).toBe('hidden')
})
