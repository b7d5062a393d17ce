import type { MqttClient, IClientOptions } from 'mqtt'
import { setTimeout as rest } from 'node:timers/promises'
import { saveGatewayFailure, saveGatewaySuccess } from '../../../kernel/server/gateway-state.ts'
import { holdLine } from '../../../kernel/server/hold-line.ts'
import { faultOf } from '../../../kernel/server/log.ts'
import type { GatewayFault } from '../../../kernel/core/gateway-faults.ts'
import type { Kernel, Listening, ListeningLog } from '../../../kernel/server/slice.ts'
import { topics, wayOfTopic } from '../../core/topics.ts'
import { readMessages } from '../read-messages.ts'
import { takeObservations } from '../take-observations.ts'
import { type HeldMessage, holdMessages } from './held-messages.ts'

/** What the broker is called where ways in and out are listed. */
export const sensorBroker = 'sensors.broker'

/** Seconds for which the broker keeps what comes while the house is away: a week. */
const session = 604_800
/** Messages that the broker may send before the first of them is answered for. */
const inFlight = 2000
/** Bytes of a message that the broker hands over, as at the door of HTTP: it lets go of what is larger. */
const mostPacket = 1024 * 1024
const pause = 2000

/**
 * Listens at the broker of SENSOR_BROKER_URL (MQTT 5) as long as this process runs, one process of the house at a time: a message is
 * answered for once its batch is in the database, so that one that was not comes again. Retained messages are let go: they would bring
 * dead devices to life. A subscription that processes share is none of ours: mosquitto forgets it when it ends, and with it what comes
 * until the house is back.
 */
export const watchBroker = (kernel: Kernel, log: ListeningLog): Listening | undefined => {
  if (!kernel.settings.sensorBroker) return undefined
  const stopping = new AbortController()
  const watch = keepWatching(kernel, log, stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      await watch
    },
  }
}

/** Until another process is asked again whether it still has the broker (ms). */
const takeOver = 30_000

const keepWatching = async (kernel: Kernel, log: ListeningLog, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    const hold = await holdLine(kernel.database.config, 'broker').catch(() => undefined)
    if (hold) {
      await watchHeld(kernel, log, AbortSignal.any([signal, hold.lost]))
      await hold.release()
    }
    await rest(hold ? pause : takeOver, undefined, { signal }).catch(() => {})
  }
}

const watchHeld = async (kernel: Kernel, log: ListeningLog, signal: AbortSignal): Promise<void> => {
  const messages = holdMessages((batch) => keepBatch(kernel, batch), {
    pause,
    onFault: (bug) => log.error({ bug: faultOf(bug) }, 'sensors'),
  })
  // Loaded where a broker is set: the house starts without it.
  const { connect } = await import('mqtt')
  const { url, ...broker } = kernel.settings.sensorBroker!
  const client = connect(url, optionsOf(broker))
  listen(kernel, client, messages.hold, log)
  await new Promise<void>((done) => {
    if (signal.aborted) done()
    else signal.addEventListener('abort', () => done(), { once: true })
  })
  await messages.end()
  // Answers that are on their way leave before the line is closed.
  await client.endAsync(!client.connected)
}

type Broker = Omit<NonNullable<Kernel['settings']['sensorBroker']>, 'url'>

const optionsOf = ({ client, password }: Broker): IClientOptions => ({
  protocolVersion: 5,
  clientId: client,
  clean: false,
  properties: { sessionExpiryInterval: session, receiveMaximum: inFlight, maximumPacketSize: mostPacket },
  reconnectPeriod: pause,
  ...(password ? { password } : {}),
})

const listen = (
  kernel: Kernel,
  client: MqttClient,
  hold: (message: HeldMessage, next: () => void) => void,
  log: ListeningLog,
): void => {
  let line = 0
  client.on('connect', () => {
    line++
    client.subscribe(
      topics.map(({ filter }) => filter),
      { qos: 1 },
      (bug) => {
        if (bug) log.error({ bug: faultOf(bug) }, 'sensors')
        else void saveGatewaySuccess(kernel.database.owner, sensorBroker).catch(() => {})
      },
    )
  })
  client.on('error', (bug) => {
    log.error({ bug: faultOf(bug) }, 'sensors')
    void saveGatewayFailure(kernel.database.owner, sensorBroker, brokerFault(bug)).catch(() => {})
  })
  client.handleMessage = ({ topic, payload, qos, messageId, retain }, done) => {
    if (retain) return done()
    const on = line
    // The bytes are cut, not the words: a piece of a long text keeps all of it in memory.
    const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload
    const text = bytes.subarray(0, mostText).toString('utf8')
    const message: HeldMessage = { topic, text, heard: Math.floor(Date.now() / 1000) }
    if (qos === 0 || messageId === undefined) return hold(message, () => done())
    // An answer of an earlier line would be one for another message of this one.
    const answer = (): void => {
      if (on === line && client.connected) answerFor(client, messageId)
    }
    hold({ ...message, answer }, () => done(answerLater))
  }
}

// Reason codes of MQTT 5: a bad name or password, not authorised; busy, quota exceeded.
const codes: Readonly<Record<number, GatewayFault>> = {
  134: 'denied',
  135: 'denied',
  137: 'busy',
  151: 'busy',
}

const brokerFault = (bug: Error): GatewayFault =>
  'code' in bug && typeof bug.code === 'number' ? (codes[bug.code] ?? 'refused') : 'unreachable'

// mqtt.js answers at once, or not at all where it is told of a fault; its own way to answer later is private (a test holds it).
const answerLater = new Error('answered for once it is kept')
const answerFor = (client: MqttClient, messageId: number): void =>
  (client as unknown as { _sendPacket: (packet: object) => void })._sendPacket({
    cmd: 'puback',
    messageId,
    reasonCode: 0,
  })

/** Bytes of a message that are read. */
const mostText = 65_536

const keepBatch = async ({ database, settings }: Kernel, batch: readonly HeldMessage[]): Promise<void> => {
  const messages = batch.flatMap(({ topic, text, heard }) => {
    const way = wayOfTopic(topic)
    return way ? [{ way, topic, text, heard }] : []
  })
  const read = await readMessages(database.owner, messages)
  await database.transact((db) => takeObservations(db, read, { lateDays: settings.sensorsLateDays }))
  await saveGatewaySuccess(database.owner, sensorBroker)
}
