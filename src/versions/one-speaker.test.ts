import { expect, test } from 'vitest'
import { accountOf } from './account.ts'
import { englishVersions } from './en/english.ts'
import { isOneSpeaker } from './one-speaker.ts'

const by = (speaker: string) => accountOf(speaker, { speaker, saidOn: { edtf: null, basis: 'unknown' }, text: '' })

test.each([
  ['Interior ministry', 'Interior Minister Ana Ruiz', true],
  ['Japan’s defence ministry', 'Japanese Defence Minister Ota', true],
  ['Bank workers’ federation', 'Federation president Dumisa Khoza', true],
  ['Road contractor Setu', 'Setu spokesman', true],
  ['Gen. Ana Ruiz', 'Ana Ruiz', true],
  ['Interior ministry', 'Defence ministry', false],
  ['Danish navy', 'Swedish navy', false],
  ['Bolivia’s president', 'Bolivian army', false],
  ['Senator Hugo Paz', 'Senator Iván Campos', false],
])('%s and %s: %s', (one, other, same) => {
  expect(isOneSpeaker(by(one), by(other), englishVersions)).toBe(same)
})
