import { Command } from 'commander'
import { actor } from './commands/actor.ts'
import { actors } from './commands/actors.ts'
import { add } from './commands/add.ts'
import { article } from './commands/article.ts'
import { brief } from './commands/brief.ts'
import { changes } from './commands/changes.ts'
import { claims } from './commands/claims.ts'
import { dates } from './commands/dates.ts'
import { deals } from './commands/deals.ts'
import { deeds } from './commands/deeds.ts'
import { exportTo } from './commands/export.ts'
import { follow } from './commands/follow.ts'
import { grade } from './commands/grade.ts'
import { importFrom } from './commands/import.ts'
import { judge } from './commands/judge.ts'
import { different, same, unsure } from './commands/judge-same.ts'
import { link } from './commands/link.ts'
import { links } from './commands/links.ts'
import { mcp } from './commands/mcp.ts'
import { origins } from './commands/origins.ts'
import { outlook } from './commands/outlook.ts'
import { question } from './commands/question.ts'
import { read } from './commands/read.ts'
import { record } from './commands/record.ts'
import { serve } from './commands/serve.ts'
import { ties } from './commands/ties.ts'
import { timeline } from './commands/timeline.ts'
import { verify } from './commands/verify.ts'
import { versions } from './commands/versions.ts'
import { watch } from './commands/watch.ts'
import { why } from './commands/why.ts'
import type { Output } from './output.ts'

const about = `A case file for contested public events: who said what, when, about what, and what was known when.

A case is one file. Add reports to it, then ask it:
  counterclaim add mutiny.case report.html --published 2023-07-18
  counterclaim claims mutiny.case --as-of 2023-07-05`

/** The command line; a command is a file in commands/. */
export function programFor(output: Output): Command {
  const program = new Command('counterclaim')
    .description(about)
    .version('0.1.0', '--version', 'print the version')
    .helpOption('--help', 'say what a command does and what it takes')
    .helpCommand('help [command]', 'the same for a command')
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
    .showHelpAfterError(false)
  for (const command of [
    add,
    read,
    follow,
    claims,
    timeline,
    article,
    actors,
    actor,
    dates,
    links,
    versions,
    question,
    link,
    judge,
    record,
    grade,
    changes,
    origins,
    deals,
    ties,
    why,
    outlook,
    watch,
    deeds,
    same,
    different,
    unsure,
    brief,
    exportTo,
    importFrom,
    verify,
    serve,
    mcp,
  ]) {
    program.addCommand(withHouseRules(command(output)))
  }
  return program
}

const withHouseRules = (command: Command): Command =>
  command
    .helpOption('--help', 'say what this command does and what it takes')
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
