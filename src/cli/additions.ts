import type { Addition } from '#actions'
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

  #sayRead({ kind, file, reading }: Extract<Addition, { kind: 'added' | 'known' }>): void {
    const output = this.#output
    const { article, revises, claims } = reading
    const { id, title, outlet, published } = article
    if (kind === 'known' && this.#onlyNews) return
    if (this.#json)
      output.json({
        kind,
        file,
        article: { id, title, outlet, published },
        claims: claims.length,
        ...(revises !== undefined && { revises }),
      })
    else if (kind === 'known')
      output.line(`${output.style('dim', 'known')}  ${file} ${output.style('dim', '· already in the case')}`)
    else
      output.line(
        `${output.style('green', 'added')}  ${file} · ${title ?? '(no title)'} · published ${datedWords(published)} · ${counted(claims.length, 'claim')}${revises === undefined ? '' : ` · revises ${revises}`}`,
      )
  }
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
