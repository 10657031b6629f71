import { actorTypeSchema, type KnownActor } from '#model'
import { tableRows } from '#util'
import { isOmitted, type KnownActors, malformed, type Omitted, othersOf } from './known-actor.ts'

// name,type,aliases,role,of,wikidata
// "Peskov, Dmitry",person,Dmitri Peskov; D. S. Peskov,spokesman,Kremlin,Q1234

/**
 * Known actors of a CSV table with a heading. `name` must be there; `type` is person where it is missing; aliases are parted by
 * semicolons; columns that end in "id", and `wikidata`, are ids. Commas, semicolons and tabs part fields. Pure.
 */
export function knownFromTable(text: string): KnownActors {
  const [heading, ...rows] = tableRows(text.replace(/^\uFEFF/u, '')).map(({ line, cells }) => ({
    line,
    fields: cells.map((cell) => cell.text),
  }))
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
