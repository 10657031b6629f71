import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parsing, tagging } from '#language'

export type Spans = readonly (readonly [number, number])[]

export interface GoldAttribution {
  readonly source: Spans
  readonly cue: Spans
  readonly content: Spans
}

export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

interface SilverDocument {
  readonly id: string
  readonly sents: readonly {
    readonly b: readonly number[]
    readonly e: readonly number[]
    readonly p: readonly string[]
    readonly h: readonly number[]
    readonly r: readonly string[]
  }[]
}

function linesOf<Line>(corpora: string, file: string): Line[] {
  return gunzipSync(readFileSync(join(corpora, 'polnear', file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}

export const readGold = (corpora: string, part: 'train' | 'dev'): GoldDocument[] => linesOf(corpora, `${part}.jsonl.gz`)

/** A text with the tags, heads and relations that another parser gave it. */
export interface Silver {
  readonly words: tagging.Words
  readonly tags: Uint8Array
  readonly heads: Int32Array
  readonly relations: Uint8Array
}

export function readSilver(corpora: string, part: 'train' | 'dev'): Silver[] {
  const texts = new Map(readGold(corpora, part).map(({ id, text }) => [id, text]))
  return linesOf<SilverDocument>(corpora, `${part}-corenlp.jsonl.gz`).flatMap((document) => {
    const text = texts.get(document.id)
    return text === undefined ? [] : [silverOf(text, document)]
  })
}

function silverOf(text: string, { sents }: SilverDocument): Silver {
  const start: number[] = []
  const end: number[] = []
  const firsts: number[] = []
  const opens: number[] = []
  const tags: number[] = []
  const heads: number[] = []
  const relations: number[] = []
  for (const { b, e, p, h, r } of sents) {
    const first = start.length
    opens.push(first === 0 || text.slice(end.at(-1), b[0]).includes('\n') ? 1 : 0)
    firsts.push(first)
    for (let index = 0; index < b.length; index++) {
      start.push(b[index] ?? 0)
      end.push(e[index] ?? 0)
      tags.push(tagging.knownTag(p[index] ?? '') ?? 0)
      const head = h[index] ?? 0
      heads.push(head <= 0 ? -1 : first + head - 1)
      relations.push(parsing.knownRelation(r[index] ?? 'dep'))
    }
  }
  firsts.push(start.length)
  return {
    words: tagging.wordsAt(
      text,
      Int32Array.from(start),
      Int32Array.from(end),
      Int32Array.from(firsts),
      Uint8Array.from(opens),
    ),
    tags: Uint8Array.from(tags),
    heads: Int32Array.from(heads),
    relations: Uint8Array.from(relations),
  }
}
