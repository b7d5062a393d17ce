import type { SensorWay } from './sensor-ways.ts'

/** Where networks put what devices say, on a broker: how it is subscribed to, and by which way it is read. */
export const topics: readonly { filter: string; said: RegExp; way: SensorWay }[] = [
  {
    filter: 'application/+/device/+/event/up',
    said: /^application\/[^/]+\/device\/[^/]+\/event\/up$/,
    way: 'chirpstack',
  },
  { filter: 'v3/+/devices/+/up', said: /^v3\/[^/]+\/devices\/[^/]+\/up$/, way: 'things' },
  { filter: 'wmbusmeters/#', said: /^wmbusmeters\//, way: 'wmbus' },
  { filter: 'senml/#', said: /^senml\//, way: 'senml' },
]

/** By which way a topic is read. */
export const wayOfTopic = (topic: string): SensorWay | undefined =>
  topics.find(({ said }) => said.test(topic))?.way
