import { expect, test } from 'vitest'
import { deedsIn, deedsWithoutGrammar } from '../../test/support/findings.ts'

const mainDeed = (text: string): string => {
  const [deed] = deedsIn(text)
  const words = (parties: readonly { start: number; end: number }[]) =>
    parties.map(({ start, end }) => text.slice(start, end)).join(' + ')
  return deed ? `${deed.type}: ${words(deed.source)} → ${words(deed.target)}` : 'none'
}

test.each([
  ['Norway agreed to send engineers to Peru on Monday.', 'AGREE: Norway → Peru'],
  [
    'The Kenyan president met Chad’s foreign minister in Nairobi.',
    'CONSULT: The Kenyan president → Chad + foreign minister in Nairobi',
  ],
  ['Chile praised Ghana for its election.', 'SUPPORT: Chile → Ghana'],
  ['Oman lifted a ban on journalists from Qatar.', 'CONCEDE: Oman → journalists from Qatar'],
  ['Japan provided blankets and food to Nepal.', 'AID: Japan → Nepal'],
  ['Mali demanded that France withdraw its troops.', 'REQUEST: Mali → France'],
  ['The opposition blamed Zambia on Friday.', 'ACCUSE: The opposition → Zambia'],
  ['Malta rejected a Libyan proposal.', 'REJECT: Malta → a Libyan proposal'],
  ['Rebels threatened to attack Sudan unless it freed their leader.', 'THREATEN: Rebels → Sudan'],
  ['Police arrested forty students in Lagos.', 'COERCE: Police → forty students in Lagos'],
  ['Two villages in Yemen were shelled by Saudi forces.', 'ASSAULT: Saudi forces → Yemen'],
  ['Officials said Ghana will not accept refugees from Togo.', 'REJECT: Ghana → refugees from Togo'],
])('%s', (text, expected) => {
  expect(mainDeed(text)).toBe(expected)
})

test('a deed that is only to come is a yes or a threat', () => {
  expect(mainDeed('Peru said it would send food to Haiti.')).toMatch(/^AGREE: Peru → Haiti/u)
  expect(mainDeed('Peru said it would bomb Haiti.')).toMatch(/^THREATEN: Peru → Haiti/u)
})

test('without the trained grammar nothing is found', () => {
  expect(deedsWithoutGrammar('Chile praised Ghana.')).toEqual([])
})
