import type { QuestionView } from '#contract'
import type { Output } from './output.ts'
import { counted, judgementWords, wrapped } from './words.ts'

/** A question with its versions, who held which from when to when, and the links behind it. */
export function questionLines(
  { id, question, versions, links, closed, judgement }: QuestionView,
  output: Output,
): string[] {
  const dim = (text: string) => output.style('dim', text)
  const origins = new Set(versions.flatMap(({ origins: own }) => own)).size
  const shut = closed === null ? '' : ` · closed: ${closed}`
  return [
    `${output.style('bold', question)} ${dim(`(${id}) · ${counted(versions.length, 'version')} · ${counted(origins, 'origin')}${shut}${judgementWords(judgement)}`)}`,
    ...versions.flatMap(({ answer, holders }) => [
      ...wrapped(answer, output.width, '  '),
      ...holders.map(({ name, from, to, days }) =>
        dim(
          `    ${name ?? 'nobody named'} · from ${from ?? 'no known day'}${to === null ? '' : ` to ${to}`}${days === null ? '' : ` · stood ${counted(days, 'day')}`}`,
        ),
      ),
    ]),
    ...linkLines(links).map(dim),
    '',
  ]
}

/** Each way in which claims stand to one another once, with how many do; who only repeats another is counted. */
function linkLines(links: QuestionView['links']): string[] {
  const telling = links.filter(({ kind }) => kind !== 'repeats')
  const words = telling.map(({ kind, reason, judgement }) => `  ${kind}: ${reason}${judgementWords(judgement)}`)
  const repeats = links.length - telling.length
  return [
    ...[...Map.groupBy(words, (line) => line)].map(([line, { length }]) =>
      length > 1 ? `${line} (${length} times)` : line,
    ),
    ...(repeats > 0 ? [`  repeats: ${counted(repeats, 'claim')} said again`] : []),
  ]
}
