import type { Generated } from 'kysely'

/** The tables of a case. `entry` and `capture` are the truth; the rest is an index made from them and can be made again. */
export interface Tables {
  entry: EntryTable
  capture: CaptureTable
  head: HeadTable
  reading: ReadingTable
  claim: ClaimTable
  event: EventTable
  actor: ActorTable
  sketch: SketchTable
  copy_key: CopyKeyTable
  origin_found: OriginFoundTable
  origin_link: OriginLinkTable
  judgement: JudgementTable
  account: AccountTable
  account_key: AccountKeyTable
  link: LinkTable
  finding: FindingTable
}

interface EntryTable {
  sequence: number
  recorded_at: string
  author: string
  kind: string
  /** Canonical JSON of the entry's body. */
  body: string
  previous: string | null
  hash: string
}

interface CaptureTable {
  sha256: string
  /** The entry that first kept these bytes. */
  sequence: number
  bytes: Uint8Array
}

/** One row: the last entry, so that entries cut from the end are missed. */
interface HeadTable {
  id: Generated<number>
  sequence: number
  hash: string
}

/** Record time of an index row, as ledger sequences: it stands from `from_sequence` until before `to_sequence`. */
interface Recorded {
  from_sequence: number
  to_sequence: number | null
}

interface ReadingTable extends Recorded {
  article: string
  capture: string
  address: string
  media_type: string
  title: string | null
  outlet: string | null
  known_last: number | null
  claims: number
  /** JSON of what lists of articles show. */
  body: string
}

interface ClaimTable extends Recorded {
  id: string
  article: string
  speaker: string | null
  form: string
  confidence: number
  position: number
  known_first: number | null
  known_last: number | null
  about_first: number | null
  about_last: number | null
  /** The words of all roles as they are searched. */
  words: string
  /** Hash of its speaker and the words of its content; null where it has none. */
  same: number | null
  body: string
}

interface EventTable extends Recorded {
  id: string
  article: string
  on_first: number | null
  on_last: number | null
  known_last: number | null
  position: number
  body: string
}

interface ActorTable extends Recorded {
  id: string
  article: string
  body: string
}

/** What of an article's text is kept to find its copies; of its standing reading alone. */
interface SketchTable {
  /** The entry that read it. */
  id: number
  article: string
  /** Its shingles, each once, in ascending order, four bytes each, low byte first. */
  shingles: Uint8Array
  /** 1 once its origin was looked for. */
  searched: number
  /** 1 once the links of its claims were looked for. */
  linked: Generated<number>
}

/** What a sketch is found by: shingles from zero up, facts below zero. */
interface CopyKeyTable {
  key: number
  /** The entry that gave it the key: the one that read the article, or that found whom it names. */
  entry: number
}

interface OriginFoundTable extends Recorded {
  article: string
  /** JSON of the sources that it names. */
  named: string
}

interface OriginLinkTable extends Recorded {
  article: string
  of_article: string
  body: string
}

interface JudgementTable extends Recorded {
  author: string
  noun: string
  /** JSON of what is judged. */
  subject: string
  decision: string
  /** JSON of what is put in the place of what was found. */
  correction: string | null
  reason: string | null
}

/** A claim that is linked with others. */
interface AccountTable extends Recorded {
  /** From the entry that found its links, and its place there. */
  id: number
  claim: string
  article: string
  words: string
  day: number
  place: number
}

/** What an account is found by, of those that stand. */
interface AccountKeyTable {
  key: number
  day: number
  account: number
}

interface LinkTable extends Recorded {
  id: string
  /** The article whose search found it, or the id of what a person wrote. */
  owner: string
  a: string
  b: string
  /** A kind of link; `one-question` and `same-answer` for what a person says of a question. */
  kind: string
  choice: string
  /** Of the later account. */
  day: number
  /** 1 where it opens a question. */
  opens: number
  /** JSON of its rule, reason and confidence. */
  body: string
}

/** What articles tell of deeds, deals, ties, explanations and the outlook, and what people wrote of these. */
interface FindingTable extends Recorded {
  /** Null for what a person wrote. */
  article: string | null
  noun: string
  id: string
  body: string
}
