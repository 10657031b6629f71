import { actorTypeSchema, type KnownActor } from '#model'
import { isOmitted, type KnownActors, malformed, type Omitted, othersOf } from './known-actor.ts'

// name,type,aliases,role,of,wikidata
// "Peskov, Dmitry",person,Dmitri Peskov; D. S. Peskov,spokesman,Kremlin,Q1234

/**
 * Known actors of a CSV table with a heading. `name` must be there; `type` is person where it is missing; aliases are parted by
 * semicolons; columns that end in "id", and `wikidata`, are ids. Commas, semicolons and tabs part fields. Pure.
 */
export function knownFromTable(text: string): KnownActors {
  const [heading, ...rows] = rowsOf(text.replace(/^\uFEFF/u, ''))
  const columns = (heading?.fields ?? []).map((field) => field.trim().toLowerCase())
  if (!columns.includes('name')) return { actors: [], leftOut: [{ place: 'line 1', ...malformed('no column “name”') }] }
  const found = rows
    .filter(({ fields }) => fields.some((field) => field.trim() !== ''))
    .map(({ line, fields }) => ({ line, actor: actorOf(columns, fields) }))
  return {
    actors: found.flatMap(({ actor }) => (isOmitted(actor) ? [] : [actor])),
    leftOut: found.flatMap(({ line, actor }) => (isOmitted(actor) ? [{ place: `line ${line}`, ...actor }] : [])),
  }
}

function actorOf(columns: readonly string[], fields: readonly string[]): KnownActor | Omitted {
  const value = (column: string): string => fields[columns.indexOf(column)]?.trim() ?? ''
  const name = value('name')
  if (name === '') return malformed('no name')
  const type = actorTypeSchema.safeParse(value('type') || 'person')
  if (!type.success) return malformed(`no type of actor: ${value('type')}`)
  const role = value('role')
  const ids = columns.filter((column) => /(?:^|[_ ])id$|^wikidata$/u.test(column) && value(column) !== '')
  return {
    ids: Object.fromEntries(ids.map((column) => [column.replace(/[_ ]id$/u, ''), value(column)])),
    name,
    type: type.data,
    aliases: othersOf(name, value('aliases').split(';')),
    roles: role === '' ? [] : [{ role, of: value('of') || null }],
  }
}

/** The rows of a table, with the line on which each starts; quoted fields may hold marks and line ends. */
function rowsOf(text: string): { line: number; fields: string[] }[] {
  const firstLine = text.slice(0, /\r?\n|$/u.exec(text)?.index)
  const mark = [',', ';', '\t'].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0] ?? ','
  const rows: { line: number; fields: string[] }[] = []
  let [fields, field, line, start, isQuoted]: [string[], string, number, number, boolean] = [[], '', 1, 1, false]
  const endRow = () => {
    rows.push({ line: start, fields: [...fields, field] })
    ;[fields, field, start] = [[], '', line]
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (letter === '\n') line++
    if (isQuoted) {
      if (letter === '"' && text[at + 1] === '"') field += text[++at] ?? ''
      else if (letter === '"') isQuoted = false
      else field += letter
    } else if (letter === '"' && field === '') isQuoted = true
    else if (letter === mark) {
      fields.push(field)
      field = ''
    } else if (letter === '\n') endRow()
    else if (letter !== '\r') field += letter
  }
  if (field !== '' || fields.length > 0) endRow()
  return rows
}
