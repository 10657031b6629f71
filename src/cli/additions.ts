import type { Addition } from '#actions'
import type { Reading } from '#model'
import type { Output } from './output.ts'
import { counted, datedWords } from './words.ts'

/** Says what became of reports, one by one, and at the end how many of each. */
export class Additions {
  readonly #output: Output
  readonly #json: boolean
  readonly #onlyNews: boolean
  readonly #counts = { added: 0, known: 0, failed: 0, left: 0 }

  constructor(output: Output, { json = false, onlyNews = false }) {
    this.#output = output
    this.#json = json
    this.#onlyNews = onlyNews
  }

  say(addition: Addition): void {
    if (addition.kind === 'unchanged') this.#counts.known++
    else if (addition.kind !== 'skipped') this.#counts[addition.kind]++
    this.#sayOne(addition)
    this.#output.progress(`${this.#count()} done`)
  }

  sum(): void {
    const { added, known, failed, left } = this.#counts
    if (this.#json) return
    this.#output.line(
      `${added} added, ${known} already in the case, ${failed} failed${left > 0 ? `, ${left} only named by a feed` : ''}`,
    )
  }

  #count(): number {
    return Object.values(this.#counts).reduce((sum, count) => sum + count, 0)
  }

  #sayOne(addition: Addition): void {
    const output = this.#output
    switch (addition.kind) {
      case 'failed':
        if (this.#json) output.json({ kind: 'failed', file: addition.file, error: addition.error })
        return output.error(addition.error, { json: this.#json })
      case 'left':
      case 'skipped':
        return sayAside(addition, output, this.#json)
      case 'unchanged':
        if (this.#onlyNews) return
        if (this.#json) return output.json(addition)
        return output.line(`${output.style('dim', 'known')}  ${addition.file} ${output.style('dim', '· unchanged')}`)
      case 'added':
      case 'known':
        return this.#sayRead(addition)
    }
  }

  #sayRead(addition: Extract<Addition, { kind: 'added' | 'known' }>): void {
    const output = this.#output
    const { kind, file, reading, notices, before } = addition
    if (kind === 'known' && this.#onlyNews) return
    if (this.#json) return output.json(lineOf(addition))
    const { title, published } = reading.article
    if (kind === 'known')
      output.line(
        `${output.style('dim', 'known')}  ${file} ${output.style('dim', '· unchanged: already in the case, with the same words and the same reading')}`,
      )
    else
      output.line(
        `${output.style('green', 'added')}  ${file} · ${title ?? '(no title)'} · published ${datedWords(published)} · ${counted(reading.claims.length, 'claim')}`,
      )
    if (before) for (const line of changeWords(reading, before)) output.line(`       ${line}`)
    for (const { message } of notices) output.line(`       ${output.style('yellow', 'notice')} ${message}`)
  }
}

type Read = Extract<Addition, { kind: 'added' | 'known' }>

function lineOf({ kind, file, reading, notices, before }: Read) {
  const { article, revises, claims } = reading
  const { id, title, outlet, published } = article
  return {
    kind,
    file,
    article: { id, title, outlet, published },
    claims: claims.length,
    ...(revises !== undefined && { revises }),
    ...(before && { before: { article: before.article, claims: before.claims, ...before.change } }),
    ...(notices.length > 0 && { notices }),
  }
}

const mostShown = 3

/** What became of a report that the case had before: which one, its claims then and now, and what of its words changed. */
function changeWords(
  { revises, claims }: Reading,
  { article, claims: earlier, change }: NonNullable<Read['before']>,
): string[] {
  const { added, removed } = change
  const claimWords = `${counted(earlier, 'claim')} before, ${claims.length} now`
  if (revises !== article) return [`a new reading of ${article}, whose words are the same: ${claimWords}`]
  const paragraphs = [...removed.map((words) => `- ${words}`), ...added.map((words) => `+ ${words}`)]
  const more = paragraphs.length > mostShown ? [`… ${paragraphs.length - mostShown} more, with: article CASE ID`] : []
  return [
    `revises ${article}: ${claimWords}; ${counted(added.length, 'paragraph')} new, ${removed.length} gone`,
    ...paragraphs.slice(0, mostShown).map((words) => (words.length > 160 ? `${words.slice(0, 159)}…` : words)),
    ...more,
  ]
}

/** What was not read, and why. */
export function sayAside(aside: Extract<Addition, { kind: 'left' | 'skipped' }>, output: Output, json: boolean): void {
  if (json) return output.json(aside)
  if (aside.kind === 'left') {
    const { address, title } = aside.link
    const why = address === null ? 'the feed has only a summary' : 'the feed has only a summary; --fetch fetches it'
    return output.line(
      `${output.style('yellow', 'left')}   ${address ?? aside.file} · ${title ?? '(no title)'} · ${output.style('dim', why)}`,
    )
  }
  const records = Object.entries(aside.records).map(([what, count]) => `${count} ${what}`)
  output.line(
    `${output.style('dim', 'skipped')} ${aside.file} ${output.style('dim', `· no reports: ${records.join(', ')}`)}`,
  )
}
