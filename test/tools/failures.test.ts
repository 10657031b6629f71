import { expect, test } from 'vitest'
import { asFailure } from '../../tools/setup/failure.js'
import { installFailure } from '../../tools/setup/install-failure.js'
import { root } from '../../tools/setup/project.js'

const systemError = (code: string) => Object.assign(new Error(`${code}: something`), { code })

test.each([
  ['EACCES', 'There is no right to write in /case.'],
  ['EROFS', '/case is on a disk that can only be read.'],
  ['ENOSPC', 'There is no space left on the disk that holds /case.'],
])('%s is told in one sentence', (code, sentence) => {
  expect(asFailure(systemError(code), '/case')).toHaveProperty('message', sentence)
})

test('an error that a person cannot mend is left as it is', () => {
  const error = systemError('EBADF')
  expect(asFailure(error, '/case')).toBe(error)
})

test.each([
  [
    'a closed network',
    'npm error code ENOTFOUND\nnpm error network request to https://registry.example/zod failed',
    'The npm registry could not be reached (ENOTFOUND): check the network and try again.',
  ],
  [
    'a registry behind a broken door',
    'npm ERR! code E503\nnpm ERR! 503 Service Unavailable',
    'The npm registry could not be reached (E503): check the network and try again.',
  ],
  [
    'a lock file that does not fit',
    'npm error code EUSAGE\nnpm error `npm ci` can only install packages when ...',
    'package.json and package-lock.json do not agree: run npm install and try again.',
  ],
  [
    'a full disk, met by the script of a package',
    "npm error code 1\nnpm error command failed\nnpm error   code: 'ENOSPC',",
    `There is no space left on the disk that holds ${root}.`,
  ],
])('%s is told in one sentence', (_, output, sentence) => {
  expect(installFailure(output)).toMatchObject({ message: sentence, details: '' })
})

const unknown = 'npm error code 1\n\nnpm error boom\nnpm error A complete log of this run can be found in: x'

test('what is not known is told in the last words of npm', () => {
  expect(installFailure(unknown, 5000)).toMatchObject({
    message: 'npm could not install the packages that the project needs.',
    details: 'npm error code 1\nnpm error boom',
  })
})

test('too small a disk is told whatever npm says of it', () => {
  expect(installFailure(unknown, 250).message).toMatch(/^The install needs \d+ MB, and the disk .* has 250 MB left\.$/)
})
