import { expect, test } from 'vitest'
import { withLanguages } from './block-languages.ts'

const languagesOf = (lines: readonly string[], language: string | null) => {
  const text = lines.join('\n')
  let start = 0
  const blocks = lines.map((line) => {
    const block = { start, end: start + line.length, kind: 'paragraph' as const }
    start += line.length + 1
    return block
  })
  return withLanguages(text, blocks, language).map((block) => block.language)
}

const english = 'The mayor said that the ferry would sail again in the spring.'
const dutch = 'De burgemeester zegt dat het veer in het voorjaar weer zal varen en dat niet alles klaar is.'
const russian = 'Мэр заявил, что паром снова пойдёт весной.'

test('a block carries its language where that is not the article’s', () => {
  expect(languagesOf([english, dutch, russian], 'en')).toEqual([undefined, 'nl', 'ru'])
  expect(languagesOf([english, dutch], 'nl')).toEqual(['en', undefined])
  expect(languagesOf([english, dutch], null)).toEqual([undefined, 'nl'])
})

test('words that are common in no language, and few of them, tell nothing', () => {
  expect(languagesOf(['Toledo 3, Durham 2, Lehigh Valley 1', 'No, no, no, no.', '1 2 3', '😀😀😀', ''], 'en')).toEqual(
    Array.from({ length: 5 }),
  )
})
