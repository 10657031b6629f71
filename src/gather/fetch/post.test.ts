import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { patientMachine } from '../../../test/support/patient-machine.ts'
import { webServer } from '../../../test/support/web-server.ts'
import { postSigned } from './post.ts'

test('a body goes out signed over its timestamp, so that it can be checked', async () => {
  const got: { body: string; signature: unknown; timestamp: unknown }[] = []
  const server = await webServer({
    '/hook': (request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (text: string) => (body += text))
      request.on('end', () => {
        got.push({
          body,
          signature: request.headers['x-counterclaim-signature'],
          timestamp: request.headers['x-counterclaim-timestamp'],
        })
        response.writeHead(204).end()
      })
    },
  })
  await expect(
    postSigned(`${server.address}/hook`, '{"a":1}', { machine: patientMachine(), secret: 'key', allowPrivate: true }),
  ).resolves.toBe(1)
  const [one] = got
  expect(one?.body).toBe('{"a":1}')
  expect(one?.signature).toBe(
    `sha256=${createHmac('sha256', 'key')
      .update(`${String(one?.timestamp)}.{"a":1}`)
      .digest('hex')}`,
  )
})

test('it is tried again after pauses, and then it says so', async () => {
  let asked = 0
  const server = await webServer({ '/hook': (_, response) => void response.writeHead(++asked < 3 ? 500 : 200).end() })
  const machine = patientMachine()
  await expect(postSigned(`${server.address}/hook`, '{}', { machine, secret: null, allowPrivate: true })).resolves.toBe(
    3,
  )
  expect(machine.waited).toEqual([1000, 4000])
  asked = -9
  await expect(
    postSigned(`${server.address}/hook`, '{}', { machine, secret: null, allowPrivate: true }),
  ).rejects.toMatchObject({ code: 'webhook-failed' })
})

test('a webhook that never answers is given up', async () => {
  const server = await webServer({ '/hook': () => {} })
  await expect(
    postSigned(`${server.address}/hook`, '{}', {
      machine: patientMachine(),
      secret: null,
      allowPrivate: true,
      patience: 60,
      pauses: [1],
    }),
  ).rejects.toMatchObject({ code: 'webhook-failed' })
})

test('nothing goes to private networks unless it is allowed', async () => {
  const server = await webServer({ '/hook': 'taken' })
  await expect(
    postSigned(`${server.address}/hook`, '{}', { machine: patientMachine(), secret: null }),
  ).rejects.toMatchObject({ code: 'address-private' })
  expect(server.asked).toEqual([])
})
