import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '#actions'
import type { Dated, Reading, Span } from '#model'
import { englishModel } from '#wiring'
import { samples } from '../support/command-line.ts'

// What the reader takes from each page of the sample, whole: a change of any rule shows here as the difference it makes.
test.each(readdirSync(samples))('%s', async (name) => {
  const reading = readDocument(
    { bytes: readFileSync(join(samples, name)), mediaType: 'text/html', address: name },
    {},
    englishModel(),
  )
  await expect(inWords(reading)).toMatchFileSnapshot(join('samples', name.replace(/\.html$/u, '.txt')))
})

function inWords({ article, claims, events, actors }: Reading): string {
  const blocks = article.blocks.map(
    ({ start, end, kind }) => `${kind.padEnd(12)}${article.text.slice(start, end).replace(/\s+/gu, ' ').slice(0, 60)}`,
  )
  const head = [
    `title     ${article.title}`,
    `byline    ${article.byline.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ')}`,
    `outlet    ${article.outlet}`,
    `published ${day(article.published)}`,
    `modified  ${day(article.modified)}`,
    `licence   ${article.licence?.name ?? 'unknown'}`,
    `credit    ${article.credit ? `${article.credit.kind} ${article.credit.origin}` : 'none'}`,
    `language  ${article.language}`,
  ]
  const said = claims.flatMap((claim) => [
    `${claim.speaker ?? '-'}: [${words(claim.source)}] [${words(claim.cue)}]`,
    `    ${words(claim.content)}`,
    `    ${claim.form}, ${claim.polarity}, ${claim.modality}; said ${day(claim.saidOn)}, about ${day(claim.about)}, known from ${day(claim.knownFrom)}; ${claim.why.rule} ${claim.confidence.toFixed(2)}`,
  ])
  const dated = events.map(
    ({ on, disclosed, span }) => `${day(on)}, public ${day(disclosed)}: ${span.exact.slice(0, 80)}`,
  )
  const cast = actors.map(({ id, type, roles }) =>
    `${id} (${type}) ${roles.map(({ role, of }) => `${role}${of ? ` of ${of}` : ''}`).join(', ')}`.trim(),
  )
  return [head, blocks, said, dated, cast]
    .map((part) => part.join('\n'))
    .join('\n\n')
    .concat('\n')
}

const words = (spans: readonly Span[]): string => spans.map(({ exact }) => exact.replace(/\s+/gu, ' ')).join(' … ')

const day = ({ edtf, basis }: Dated): string => (edtf === null ? 'unknown' : `${edtf} (${basis})`)
