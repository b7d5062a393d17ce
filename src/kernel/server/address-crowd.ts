import type { FastifyInstance } from 'fastify'
import { addressOf } from './network-address.ts'
import { doorOf, isApi } from './route-name.ts'
import { sayNo } from './say-no.ts'
import type { Kernel } from './slice.ts'

declare module 'fastify' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface is merged with fastify's own
  interface FastifyContextConfig {
    /** at this door, calls a minute from one address: whatever it answers, whoever calls */
    perMinute?: number
  }
}

/** An agency or a call centre comes by one address: it is given the pace of so many, and each of them her own (identify.ts). */
const peopleAtOneAddress = 20

/** Before anything is read: an address as a whole is held, and more so at a door that says it. */
export const holdAddresses = (app: FastifyInstance, kernel: Kernel): void => {
  const { pace, settings } = kernel
  const most = settings.ratePerMinute * peopleAtOneAddress
  app.addHook('onRequest', async (request, reply) => {
    if (!isApi(request)) return
    const from = addressOf(request)
    const { perMinute } = request.routeOptions.config
    const held =
      pace(`all ${from}`, 1, most) && (!perMinute || pace(`${doorOf(request)} ${from}`, 1, perMinute))
    if (!held) return sayNo(kernel, request, reply, 'too_fast')
  })
}
