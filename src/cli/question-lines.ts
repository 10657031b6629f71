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
    ...links.map(({ kind, reason, judgement: judged }) => dim(`  ${kind}: ${reason}${judgementWords(judged)}`)),
    '',
  ]
}
