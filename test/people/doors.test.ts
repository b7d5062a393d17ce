import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openapi } from '../../src/app/openapi.ts'
import { knowing } from '../../src/kernel/server/identify.ts'
import { authenticate } from '../../src/people/server/authenticate.ts'
import { routes } from '../../src/people/server/routes.ts'
import { signInAnswers } from '../../src/people/server/sign/sign-in-shapes.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let w: Doors
beforeAll(async () => {
  w = await openDoors()
})
afterAll(() => w.close())

test('every door of sign-in and of people’s rights is described to who writes a client, and no other', () => {
  const doors: string[] = []
  const app = Fastify()
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat())
      if (one !== 'HEAD') doors.push(`${one.toLowerCase()} ${url.replace(/:(\w+)/g, '{$1}')}`)
  })
  routes(app, w.kernel, knowing(authenticate(w.kernel), w.kernel.pace))
  const paths = openapi()['paths'] as Record<string, Record<string, unknown>>
  const described = Object.entries(paths)
    .filter(([path]) => /^\/api\/(session|access)/.test(path))
    .flatMap(([path, verbs]) =>
      Object.keys(verbs)
        .filter((verb) => verb !== 'parameters')
        .map((verb) => `${verb} ${path}`),
    )
  expect(doors.length).toBeGreaterThan(7)
  expect(described.toSorted()).toEqual(doors.toSorted())
})

test('what a door answers has the shape that is described', async () => {
  const nadia = w.browser()
  const came = await nadia.signIn('Nadia')
  expect(signInAnswers.entered.safeParse(came.body).success).toBe(true)
  const mine = await nadia.get('/api/session')
  expect(signInAnswers.sessions.safeParse(mine.body).success).toBe(true)
})
