import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isDoorSecret } from '../../kernel/server/door-secret.ts'
import { saveGatewaySuccess } from '../../kernel/server/gateway-state.ts'
import { sayNo } from '../../kernel/server/say-no.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { isTooBusy, makeTurns } from '../../kernel/server/work-limiter.ts'
import { type DoorGateway, gatewaysIn, lineOfGateway } from '../core/door-gateways.ts'
import { type SensorWay, sensorWays } from '../core/sensor-ways.ts'
import { addReports, type TakingReport } from '../core/taking-report.ts'
import { type MessageAtDoor, readMessages } from './read-messages.ts'
import { takeObservations } from './take-observations.ts'

/** Bytes of one push: what a gateway gathers in a night. */
const mostBytes = 1024 * 1024

/**
 * `POST /api/sensors/:way` (`chirpstack`, `things`, `wmbus`, `senml`), `authorization: Bearer` with a gateway's own secret
 * (a line of SENSOR_DOOR_TOKEN_FILE): one message as JSON, or one a line (`application/x-ndjson`), 1 MiB at most. 202 with what became of them, once
 * they are kept; what failed midway is sent again whole, and nothing of it is doubled. 404 where the secret is none of these, so that nobody
 * learns of the door; 413 beyond; 503 while others hand theirs over.
 */
export const sensorDoor = (app: FastifyInstance, kernel: Kernel): void => {
  const inTurn = makeTurns(2, 64)
  const gateways = gatewaysIn(kernel.settings.sensorDoorToken)
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: mostBytes }, (_, body, done) =>
      done(null, body),
    )
    scope.post<{ Params: { way: string } }>(
      '/api/sensors/:way',
      {
        bodyLimit: mostBytes,
        onRequest: async (request, reply) =>
          gatewayOf(gateways, request) && Object.hasOwn(sensorWays, request.params.way)
            ? undefined
            : sayNo(kernel, request, reply, 'not_found'),
      },
      async (request, reply) => {
        const { body, params } = request
        if (typeof body !== 'string' || !body.trim())
          return sayNo(kernel, request, reply, 'malformed', { field: 'body' })
        const lines = request.headers['content-type']?.startsWith('application/x-ndjson')
          ? body.split('\n').filter((line) => line.trim())
          : [body]
        const way = params.way as SensorWay
        const heard = Math.floor(Date.now() / 1000)
        const messages = lines.map((text) => ({ way, heard, text }))
        try {
          const taken = await inTurn(() => takeAll(kernel, messages))
          const gateway = gatewayOf(gateways, request)
          if (gateway) await saveGatewaySuccess(kernel.database.owner, lineOfGateway(way, gateway))
          return await reply.status(202).send(taken)
        } catch (bug) {
          if (isTooBusy(bug)) return sayNo(kernel, request, reply, 'too_busy')
          throw bug
        }
      },
    )
  })
}

/** Messages of one commit: of half a million short lines none waits for all the others. */
const mostInCommit = 1000

const takeAll = async (
  { database, settings }: Kernel,
  messages: readonly MessageAtDoor[],
): Promise<TakingReport> => {
  const reports: TakingReport[] = []
  for (let from = 0; from < messages.length; from += mostInCommit) {
    const read = await readMessages(database.owner, messages.slice(from, from + mostInCommit))
    reports.push(
      await database.transact((db) => takeObservations(db, read, { lateDays: settings.sensorsLateDays })),
    )
  }
  return addReports(reports)
}

// Each is compared, whichever it was: how long it takes tells nothing.
const gatewayOf = (
  gateways: readonly DoorGateway[],
  { headers }: FastifyRequest,
): DoorGateway | undefined => {
  const said = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
  return gateways.filter(({ secret }) => isDoorSecret(secret, said)).at(0)
}
