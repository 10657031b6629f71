import type { Tie } from '#model'
import type { CaseReading } from './case-reading.ts'
import { daysOf } from './days.ts'
import { xmlText } from './xml.ts'

/** Actors and their ties over time as GEXF 1.3, for Gephi and the like: an edge is there from `since` to `until`. */
export async function* gexf(reading: CaseReading): AsyncGenerator<string> {
  const { title, recordedAt } = reading.head
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta lastmodifieddate="${recordedAt.slice(0, 10)}"><creator>Counterclaim</creator><description>${xmlText(title)}</description></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
<attributes class="node"><attribute id="type" title="type" type="string"/></attributes>
<attributes class="edge"><attribute id="category" title="category" type="string"/><attribute id="instrument" title="instrument" type="string"/><attribute id="claims" title="claims" type="integer"/></attributes>
<nodes>
`
  for await (const { id, name, type } of reading.actors())
    yield `<node id="${xmlText(id)}" label="${xmlText(name)}"><attvalues><attvalue for="type" value="${type}"/></attvalues></node>\n`
  yield '</nodes>\n<edges>\n'
  for await (const tie of reading.ties()) if (reading.actor(tie.from) && reading.actor(tie.to)) yield edge(tie)
  yield '</edges>\n</graph>\n</gexf>\n'
}

function edge({ id, from, to, category, instrument, since, until, claims }: Tie): string {
  const [start, end] = [daysOf(since).first, daysOf(until).last]
  const time = `${start === null ? '' : ` start="${start}"`}${end === null || (start !== null && end < start) ? '' : ` end="${end}"`}`
  const value = (name: string, of: string | number) => `<attvalue for="${name}" value="${xmlText(String(of))}"/>`
  const values = [
    value('category', category),
    ...(instrument === null ? [] : [value('instrument', instrument)]),
    value('claims', claims.length),
  ]
  return `<edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}" kind="${category}" label="${category.replaceAll('-', ' ')}"${time}><attvalues>${values.join('')}</attvalues></edge>\n`
}
