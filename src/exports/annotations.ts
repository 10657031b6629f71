import type { Span } from '#model'
import type { CaseReading, ClaimRecord, Report } from './case-reading.ts'
import { jsonArray } from './chunks.ts'
import { webAddressOf } from './words.ts'

/**
 * The spans of claims as W3C Web Annotations: one a role of a claim, with a TextPositionSelector and a TextQuoteSelector for each
 * piece. The standard counts code points, so positions differ from those of the case after the first letter outside of the BMP.
 */
export const annotations = (reading: CaseReading): AsyncIterable<string> =>
  jsonArray(
    `{"@context":"http://www.w3.org/ns/anno.jsonld","id":${JSON.stringify(urn(`case:${reading.head.id}`))},"type":"AnnotationPage","items":[`,
    items(reading),
    ']}',
  )

const urn = (name: string): string => `urn:counterclaim:${encodeURIComponent(name).replaceAll('%3A', ':')}`

async function* items(reading: CaseReading): AsyncGenerator<object> {
  for await (const report of reading.reports()) {
    const claims = await report.claims()
    if (claims.length === 0) continue
    const place = codePoints(await report.text())
    for (const claim of claims)
      for (const role of ['source', 'cue', 'content'] as const)
        if (claim[role].length > 0) yield annotation(report, claim, role, place)
  }
}

const annotation = (
  { article }: Report,
  claim: ClaimRecord,
  role: 'source' | 'cue' | 'content',
  place: (offset: number) => number,
): object => ({
  id: urn(`claim:${claim.id}:${role}`),
  type: 'Annotation',
  created: claim.recordedAt,
  motivation: role === 'source' ? 'identifying' : role === 'cue' ? 'tagging' : 'describing',
  body: [
    { type: 'TextualBody', purpose: 'tagging', value: role },
    { type: 'TextualBody', purpose: 'identifying', value: claim.id },
    ...(claim.speakerName === null ? [] : [{ type: 'TextualBody', purpose: 'describing', value: claim.speakerName }]),
  ],
  target: claim[role].map((span) => ({
    type: 'SpecificResource',
    source: webAddressOf(article) ?? urn(`article:${article.id}`),
    ...(webAddressOf(article) !== null && { scope: urn(`article:${article.id}`) }),
    selector: selectors(span, place),
  })),
})

const selectors = ({ start, end, exact, prefix, suffix }: Span, place: (offset: number) => number): object[] => [
  { type: 'TextPositionSelector', start: place(start), end: place(end) },
  { type: 'TextQuoteSelector', exact, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) },
]

/** From an offset in UTF-16 units to one in code points. */
function codePoints(text: string): (offset: number) => number {
  const second = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1)
  if (second.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(second, offset)
}

function countBelow(ascending: readonly number[], offset: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
