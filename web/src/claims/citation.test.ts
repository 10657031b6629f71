import { expect, test } from 'vitest'
import { invented } from '../../dev/invented-case.ts'
import { citation } from './citation.ts'

test('a citation says who, what, when, where, and leads to the sentence', () => {
  const claim = invented.claims.find(({ speakerName, form }) => speakerName === 'Ines Morrow' && form === 'indirect')
  if (!claim) throw new Error('the invented case has lost Ines Morrow')
  expect(citation(claim, 'http://localhost:4000', 'en-GB')).toBe(
    'Ines Morrow (said): “no vessel had entered the inner basin after dusk” (said 4 March 2031 (in the text)). ' +
      `In: “Harbour office denies night arrival”, The Quay Post, 4 March 2031. http://localhost:4000/articles/quay-post-denial?claim=${claim.id}`,
  )
})
