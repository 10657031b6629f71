import {
  type Actor,
  actorIdSchema,
  actorTypeSchema,
  articleIdSchema,
  type Claim,
  CounterclaimError,
  claimIdSchema,
  type Dated,
  formSchema,
  modalitySchema,
  polaritySchema,
  type Reading,
  type Span,
  spanOf,
  unknownDate,
} from '#model'
import { contentName, isEdtf, sha256Hex, slug, type TableCell, type TableRow, tableRows } from '#util'

/** Columns of a table of claims. Only `content` has to be there; dates are EDTF. */
export const claimColumns = [
  'content',
  'speaker',
  'speaker_type',
  'said_on',
  'about',
  'known_from',
  'cue',
  'form',
  'polarity',
  'modality',
  'occasion',
  'source_address',
  'source_quote',
] as const
type Column = (typeof claimColumns)[number]

const tableReader = 'claims-table-1'

/**
 * Claims that a person gives in a table, as the reading of an article whose text is the table: spans point to its cells. Dates have the
 * basis `given`; what is not given stays unknown. Throws `import-malformed` with the line, `import-unknown`. Pure.
 */
export function claimsOfTable(text: string, file: string): Reading {
  const [heading, ...rows] = tableRows(text)
  const columns = (heading?.cells ?? []).map((cell) =>
    cell.text
      .replace(/^\uFEFF/u, '')
      .trim()
      .toLowerCase(),
  )
  if (!columns.includes('content')) throw new CounterclaimError('import-unknown', file)
  const capture = sha256Hex(text)
  const article = articleIdSchema.parse(`a-${contentName('claims table', capture)}`)
  const read = rows
    .filter(({ cells }) => cells.some((cell) => cell.text.trim() !== ''))
    .map((row) => claimOf(row, { text, file, columns, article }))
  const actors = new Map(read.flatMap(({ actor }) => (actor ? [[actor.id, actor]] : [])))
  return {
    reader: tableReader,
    article: {
      id: article,
      capture,
      text,
      blocks: rows.flatMap(({ cells }) => {
        const content = cells[columns.indexOf('content')]
        return content && content.end > content.start
          ? [{ start: content.start, end: content.end, kind: 'paragraph' as const }]
          : []
      }),
      title: file.replace(/^.*[/\\]/u, ''),
      byline: [],
      outlet: null,
      published: unknownDate,
      modified: unknownDate,
      language: null,
      licence: null,
      canonical: null,
      credit: null,
      trace: [],
    },
    dates: [],
    actors: [...actors.values()],
    mentions: read.flatMap(({ actor, claim }) =>
      actor ? claim.source.map(({ start, end }) => ({ actor: actor.id, start, end })) : [],
    ),
    claims: read.map(({ claim }) => claim),
    events: [],
  }
}

interface Table {
  readonly text: string
  readonly file: string
  readonly columns: readonly string[]
  readonly article: Claim['article']
}

function claimOf(
  { line, cells }: TableRow,
  { text, file, columns, article }: Table,
): { claim: Claim; actor: Actor | null } {
  const cell = (column: Column): TableCell | null => {
    const found = cells[columns.indexOf(column)]
    return found && found.text.trim() !== '' ? unguarded(found) : null
  }
  const word = (column: Column): string | null => cell(column)?.text.trim() ?? null
  const malformed = (detail: string) => new CounterclaimError('import-malformed', `Line ${line} of ${file}`, { detail })
  const date = (column: Column): Dated => {
    const edtf = word(column)
    if (edtf !== null && !isEdtf(edtf)) throw malformed(`“${edtf}” (${column}) is not an EDTF date.`)
    return edtf === null ? unknownDate : { edtf, basis: 'given' }
  }
  const oneOf = <Value extends string>(column: Column, values: readonly Value[], usual: Value): Value => {
    const given = word(column)
    const value = given === null ? usual : values.find((one) => one === given.toLowerCase())
    if (value === undefined) throw malformed(`“${given}” (${column}) is none of ${values.join(', ')}.`)
    return value
  }
  const content = cell('content')
  if (!content) throw malformed('It has no content.')
  const spans = (of: TableCell | null): Span[] => (of ? [spanOf(text, of)] : [])
  const speaker = word('speaker')
  const type = oneOf('speaker_type', actorTypeSchema.options, 'person')
  const id =
    speaker === null ? null : actorIdSchema.parse(slug(speaker).slice(0, 200) || `actor-${contentName(speaker)}`)
  const saidOn = date('said_on')
  const knownFrom = date('known_from')
  const source = [word('source_address'), word('source_quote')].filter((part) => part !== null)
  return {
    actor: id === null || speaker === null ? null : { id, name: speaker, type, aliases: [], roles: [] },
    claim: {
      id: claimIdSchema.parse(`c-${contentName(article, content.start)}`),
      article,
      source: spans(cell('speaker')),
      cue: spans(cell('cue')),
      content: spans(content),
      speaker: id,
      form: oneOf('form', formSchema.options, speaker === null ? 'unattributed' : 'indirect'),
      polarity: oneOf('polarity', polaritySchema.options, 'positive'),
      modality: oneOf('modality', modalitySchema.options, 'asserted'),
      saidOn,
      about: date('about'),
      knownFrom: knownFrom.edtf === null ? saidOn : knownFrom,
      occasion: word('occasion'),
      via: [],
      confidence: 1,
      why: { rule: 'given-in-table', because: `a person gave it in line ${line} of a table of claims`, steps: source },
    },
  }
}

/** Our own tables put an apostrophe before what a spreadsheet would run. */
const unguarded = (cell: TableCell): TableCell =>
  /^'[=+\-@＝＋－＠\s]/u.test(cell.text) ? { text: cell.text.slice(1), start: cell.start + 1, end: cell.end } : cell
