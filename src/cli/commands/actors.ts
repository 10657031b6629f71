import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import type { ActorView, IdentityView } from '#contract'
import { CounterclaimError } from '#model'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted } from '../words.ts'

interface ActorOptions extends options.AsOfOptions {
  readonly judged?: boolean
  readonly json?: boolean
}

export const actors = (output: Output): Command =>
  new Command('actors')
    .description('Who speaks and who is spoken of in a case; those who speak most first.')
    .argument('<case>', 'the case file')
    .option('--judged', 'instead, what people said of who is who, with what waits for an actor to be named again')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: ActorOptions) => {
      const say = (value: object, words: string) => (given.json ? output.json(value) : output.line(words))
      await inCase(path, given, async (ledger, asOf, { listActors, listIdentities }) => {
        if (given.judged) {
          const { judged } = await listIdentities(ledger, asOf)
          for (const one of judged) say(one, judgedWords(one))
        } else for (const actor of await listActors(ledger, asOf)) say(actor, actorWords(actor, output))
      })
    })
    .addCommand(importing(output))

const importing = (output: Output): Command =>
  new Command('import')
    .description('Keep known actors with their ids; the cast calls by them whom their names and aliases name.')
    .argument('<case>', 'the case file')
    .argument('<file>', 'a CSV table with a column "name", FollowTheMoney JSON lines, or a Wikidata entity file')
    .helpOption('--help', 'say what this command does and what it takes')
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
    .action(async (path: string, file: string) => {
      const text = await readFile(file, 'utf8').catch((cause: unknown) => {
        throw new CounterclaimError('file-not-found', file, { cause })
      })
      const { author } = await import('#wiring')
      const { imported, met, leftOut } = await inCase(path, {}, (ledger, _asOf, { importActors }) =>
        importActors(ledger, { name: file, text }, author()),
      )
      const others = leftOut > 0 ? `; ${counted(leftOut, 'entry', 'entries')} of other kinds left out` : ''
      output.line(`${counted(imported, 'known actor')} kept, ${met} of them in the case${others}.`)
    })

function actorWords(actor: ActorView, output: Output): string {
  const roles = actor.roles.map(({ role, of }) => (of ? `${role} of ${of}` : role)).join(', ')
  const aliases = actor.aliases.length > 0 ? `also ${actor.aliases.join(', ')}` : ''
  const ids = Object.entries(actor.ids ?? {}).map(([whose, id]) => `${whose} ${id}`)
  const counts = [counted(actor.claims, 'claim'), counted(actor.articles, 'article')]
  if (actor.brought > 0) counts.push(`brought ${actor.brought}`)
  const facts = [actor.type, roles, aliases, ...ids, ...counts].filter(Boolean).join(' · ')
  return `${output.style('bold', actor.name)} ${output.style('dim', `(${actor.id}) · ${facts}`)}`
}

function judgedWords({ actors: [a, b], verdict, reason, author, recordedAt, bound, together }: IdentityView): string {
  const waits = bound === null ? ' · waits: no article names both now' : ` · ${together ? 'one' : 'two'} now`
  return `${verdict}: ${a}, ${b}${reason ? ` (${reason})` : ''} · ${author}, ${recordedAt}${waits}`
}
