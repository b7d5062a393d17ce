import { observeChirpstack } from './doors/chirpstack.ts'
import { observeSenml } from './doors/senml.ts'
import { observeThingsStack } from './doors/the-things-stack.ts'
import { observeWmbus } from './doors/wmbusmeters.ts'

/** Ways in, each with what reads its messages. */
export const sensorWays = {
  chirpstack: observeChirpstack,
  things: observeThingsStack,
  wmbus: observeWmbus,
  senml: observeSenml,
} as const

export type SensorWay = keyof typeof sensorWays
