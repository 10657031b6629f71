import type { ArticleReference, ClaimView, LeftOut, StandingJudgement } from '#contract'
import type { Dated, Membership } from '#model'
import type { Output } from './output.ts'

/** A date with what it rests on: "2023-07-06 (text)". */
export const datedWords = ({ edtf, basis }: Dated): string => (edtf === null ? 'unknown' : `${edtf} (${basis})`)

export const articleWords = ({ title, outlet, published }: ArticleReference): string =>
  [title ?? 'untitled', outlet, published.edtf ?? 'undated'].filter((part) => part !== null).join(' · ')

/** Lines of a text no wider than `width`, each after `indent`. */
export function wrapped(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, indent + line]
}

/** A claim in a few lines: who and how, what, on which clocks, where it stands. */
export function claimLines(claim: ClaimView, output: Output): string[] {
  const { text, speakerName, form, polarity, modality, saidOn, about, knownFrom } = claim
  const who = speakerName ?? (text.source || (form === 'author' ? 'the author' : 'nobody named'))
  const kind = [form, polarity === 'positive' ? null : polarity, modality === 'asserted' ? null : modality]
    .filter((part) => part !== null)
    .join(', ')
  return [
    `${output.style('bold', who)} ${text.cue} ${output.style('dim', `· ${kind}`)}`,
    ...wrapped(text.content, output.width, '    '),
    ...wrapped(
      `said ${datedWords(saidOn)} · about ${datedWords(about)} · known from ${datedWords(knownFrom)}`,
      output.width,
      '  ',
    ).map((line) => output.style('dim', line)),
  ]
}

/** What an as-of reading left out, in a sentence; null where it left out nothing. */
export function leftOutWords({ later, undated }: LeftOut, what: string): string | null {
  const parts = [
    later > 0 ? `${later} became public later` : null,
    undated > 0 ? `${undated} on no known day` : null,
  ].filter((part) => part !== null)
  return parts.length > 0 ? `Left out of ${what}: ${parts.join(', ')}.` : null
}

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const relations: Readonly<Record<Exclude<Membership, 'first'>, string>> = {
  copy: 'copy of',
  excerpt: 'excerpt of',
  roundup: 'roundup that holds',
  rewrite: 'rewrite of',
  update: 'update of',
  revision: 'later revision of',
  republished: 'republished from',
  agency: 'agency copy of',
  judged: 'judged to come from',
}

/** How an article stands to its origin; null for the first text. */
export const relationWords = (relation: Membership, name: string): string | null =>
  relation === 'first' ? null : `${relations[relation]} ${name}`

/** Which clock a list is as of, said after what it holds: disclosure time, record time, or both. */
export function clockWords({ asOf, recordAsOf }: { readonly asOf?: string; readonly recordAsOf?: string }): string {
  return `${asOf === undefined ? '' : ` known to the public by ${asOf}`}${recordAsOf === undefined ? '' : `${asOf === undefined ? ' ' : ', '}in the file at ${recordAsOf}`}`
}

const decided: Readonly<Record<StandingJudgement['decision'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  unsure: 'unsure',
  withdraw: 'taken back',
}

/** What a person decided on a finding, to be said after it; nothing where nobody did. */
export function judgementWords(judgement: StandingJudgement | null): string {
  if (!judgement) return ''
  const { decision, author, reason, conflict, others } = judgement
  const otherwise = conflict
    ? `; ${others.map((other) => `${other.author}: ${decided[other.decision]}`).join(', ')}`
    : ''
  return ` · ${decided[decision]} by ${author}${reason === null ? '' : ` (${reason})`}${otherwise}`
}
