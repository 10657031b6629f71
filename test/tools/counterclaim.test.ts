import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inProject } from '../../tools/setup/project.js'
import { scratch } from '../support/scratch.ts'
import { writeFiles } from '../support/write-files.ts'

/** A project whose command line says how it was called. */
function project() {
  const folder = join(scratch(), 'a project')
  mkdirSync(folder)
  copyFileSync(inProject('counterclaim'), join(folder, 'counterclaim'))
  writeFiles(folder, {
    'src/cli/main.ts': 'console.log(JSON.stringify(process.argv.slice(2)))\nprocess.exitCode = 3\n',
  })
  return folder
}

const installed = { 'node_modules/.package-lock.json': '{}' }

/** As from a shell whose Node is the one that runs the tests. */
const call = (program: string, args: readonly string[], path = join(process.execPath, '..')) =>
  spawnSync(program, args, { encoding: 'utf8', cwd: '/', env: { PATH: `${path}:/usr/bin:/bin` } })

test('words and exit code go through as they are', () => {
  const folder = project()
  writeFiles(folder, installed)
  const { stdout, status } = call(join(folder, 'counterclaim'), ['add', 'my case', '', '*', "it's"])
  expect(JSON.parse(stdout)).toEqual(['add', 'my case', '', '*', "it's"])
  expect(status).toBe(3)
})

test('it is found through links to links', () => {
  const folder = project()
  writeFiles(folder, { ...installed, '../bin/keep': '' })
  symlinkSync('../a project/counterclaim', join(folder, '../bin/one'))
  symlinkSync(join(folder, '../bin/one'), join(folder, '../bin/two'))
  expect(call(join(folder, '../bin/two'), ['verify']).stdout).toBe('["verify"]\n')
})

test('without packages it says what to do first', () => {
  const folder = project()
  const { stderr, status } = call(join(folder, 'counterclaim'), [])
  expect(stderr).toMatch(/^The packages .* not installed: run npm start in .*a project first\.\n$/)
  expect(status).toBe(1)
})

test('an older Node is not tried', () => {
  const folder = project()
  writeFiles(folder, { ...installed, 'old/node': '#!/bin/sh\necho 20\n' })
  spawnSync('chmod', ['+x', join(folder, 'old/node')])
  const { stdout, stderr, status } = call(join(folder, 'counterclaim'), [], join(folder, 'old'))
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
  expect(stderr).toMatch(/^Node 24 or newer is needed .*npm start/)
})
