import { type KnownActors, knownFromFollowTheMoney, knownFromTable, knownFromWikidata } from '#actors'
import type { Ledger } from '#ledger'
import { asOfNow, CounterclaimError } from '#model'
import { caseCast } from './case-cast.ts'

export interface ActorsFile {
  readonly name: string
  readonly text: string
}

/**
 * Keeps the known actors of a file with their ids: a Wikidata entity file, FollowTheMoney JSON lines, or a table. Entities of other
 * kinds are left out and counted; of a file with a malformed line nothing is kept. Throws `actors-line`, `actors-none`.
 */
export async function importActors(
  ledger: Ledger,
  { name, text }: ActorsFile,
  author: string,
): Promise<{ imported: number; met: number; leftOut: number }> {
  const { actors, leftOut } = knownIn(text)
  const first = leftOut.find(({ isMalformed }) => isMalformed)
  if (first) throw new CounterclaimError('actors-line', `${name}, ${first.place}: ${first.reason}`)
  if (actors.length === 0) throw new CounterclaimError('actors-none', name)
  const imported = {
    file: name,
    actors: actors.map((one) => ({
      ...one,
      ids: { ...one.ids },
      aliases: [...one.aliases],
      roles: one.roles.map((role) => ({ ...role })),
    })),
  }
  await ledger.append({ author, bodies: [{ kind: 'actors-imported', imported }] })
  const cast = await caseCast(ledger, asOfNow)
  const own = new Set(actors.map(({ ids }) => JSON.stringify(ids)))
  return {
    imported: actors.length,
    leftOut: leftOut.length,
    met: cast.actors.filter(({ actor }) => actor.ids && own.has(JSON.stringify(actor.ids))).length,
  }
}

/** By what the file looks like, whatever its name: one JSON object of entities, JSON lines, or a table. */
function knownIn(text: string): KnownActors {
  const plain = text.replace(/^\uFEFF/u, '').trimStart()
  if (!plain.startsWith('{')) return knownFromTable(plain)
  const isEntities = /^\{\s*"(?:entities|type|pageid)"/u.test(plain) || !plain.trimEnd().includes('\n')
  const found = isEntities ? knownFromWikidata(plain, 'en') : null
  return found && found.actors.length > 0 ? found : knownFromFollowTheMoney(plain)
}
