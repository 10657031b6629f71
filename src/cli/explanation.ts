import type { ExplainedClaim } from '#contract'
import type { Output } from './output.ts'
import { datedWords, wrapped } from './words.ts'

const clockNames = { saidOn: 'said', about: 'about', knownFrom: 'known from' } as const

/** A claim with its passage, its roles marked in it, and all that was decided, for people. */
export function explanationLines(claim: ExplainedClaim, text: string, output: Output): string[] {
  const { why, shown, shownWhy, confidence, speaker, speakerName, speakerWhy, viaNames, clocks } = claim
  const head = `${shown ? 'claim' : 'left out'} · ${confidence.toFixed(2)} · ${claim.form}, ${claim.polarity}, ${claim.modality}`
  const steps = speakerWhy === null ? why.steps : why.steps.slice(0, -1)
  const rows: (readonly [string, string])[] = [
    ['rule', `${why.rule}: ${why.because}`],
    ...steps.map((step) => ['then', step] as const),
    ['speaker', speaker === null ? 'nobody of the cast' : `${speakerName ?? speaker}: ${speakerWhy ?? ''}`],
    ...(viaNames.length > 0 ? [['via', viaNames.join(', then ')] as const] : []),
    ...(claim.occasion === null ? [] : [['occasion', claim.occasion] as const]),
    ...clocks.map((clock) => [clockNames[clock.clock], `${datedWords(clock)}: ${clock.because}`] as const),
    ['threshold', shownWhy],
  ]
  return [
    output.style(shown ? 'bold' : 'dim', head),
    ...wrapped(marked(claim, text), output.width, '    '),
    ...rows.flatMap(([name, words]) =>
      wrapped(words, output.width - 13, '').map(
        (line, index) => `  ${output.style('dim', (index === 0 ? name : '').padEnd(10))} ${line}`,
      ),
    ),
  ]
}

/** The passage with its roles in brackets: "[source| The minister] [cue| said] that [content| the port was shut]." */
function marked({ passage: [from, to], source, cue, content }: ExplainedClaim, text: string): string {
  const marks = [
    ...source.map(([start, end]) => ({ start, end, role: 'source' })),
    ...cue.map(([start, end]) => ({ start, end, role: 'cue' })),
    ...content.map(([start, end]) => ({ start, end, role: 'content' })),
  ].toSorted((a, b) => a.start - b.start)
  let at = from
  let words = ''
  for (const { start, end, role } of marks) {
    if (start < at) continue
    words += `${text.slice(at, start)}[${role}| ${text.slice(start, end)}]`
    at = end
  }
  return words + text.slice(at, to)
}
