import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withMarks } from '../../test/support/marked.ts'
import { readPlainText } from './plain-text.ts'

const blocked = (text: string) => {
  const { blocks } = readPlainText(text)
  return withMarks(
    text,
    blocks.map(({ kind, start, end }) => ({ role: kind, start, end })),
  )
}
const running = 'The port was closed on Monday, and ships turned back to the open sea.'

test('the first short line is the title, a short line before running text a heading', () => {
  expect(blocked(`Port closed\n\nBy Ana Sousa\n\n${running}\n\nNo way back\n\n${running}\n`)).toBe(
    `[title|Port closed]\n\n[byline|By Ana Sousa]\n\n[paragraph|${running}]\n\n[heading|No way back]\n\n[paragraph|${running}]\n`,
  )
})

test('page furniture stays in the text as a block of its own, and the trace says why', () => {
  const text = `Advertisement\n\n${running}\n\nShare.\n  Exit mobile version`
  expect(blocked(text)).toBe(
    `[boilerplate|Advertisement]\n\n[paragraph|${running}]\n\n[boilerplate|Share.]\n  [boilerplate|Exit mobile version]`,
  )
  expect(readPlainText(text).trace).toEqual([
    { step: 'plain-text', reason: 'page furniture: advertisement', text: 'Advertisement' },
    { step: 'plain-text', reason: 'page furniture: sharing', text: 'Share.' },
    { step: 'plain-text', reason: 'page furniture: mobile switch', text: 'Exit mobile version' },
  ])
})

test('lines that are broken at a width are one block, others are blocks of their own', () => {
  const wrapped =
    'The port was closed on Monday, and ships that came\nfrom the north turned back to the open sea, as the\nmayor had said.'
  expect(blocked(wrapped)).toBe(`[paragraph|${wrapped}]`)
  const lines = `${running}\n${running}`
  expect(blocked(lines)).toBe(`[paragraph|${running}]\n[paragraph|${running}]`)
})

test('a list of short lines without running text has no title', () => {
  expect(blocked('Bread\nSalt')).toBe('[paragraph|Bread]\n[paragraph|Salt]')
})

test('an empty text has no blocks', () => {
  expect(readPlainText(' \n\n ')).toEqual({ text: ' \n\n ', blocks: [], trace: [] })
})

test('blocks are in order, never overlap, and hold all but white space', () => {
  const line = fc.constantFrom('Port closed', running, 'Advertisement', '', '  ', 'By Ana Sousa', 'So it goes')
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n')
      const read = readPlainText(text)
      expect(read.text).toBe(text)
      let last = 0
      for (const { start, end } of read.blocks) {
        expect(text.slice(last, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(text.slice(last).trim()).toBe('')
    }),
  )
})
