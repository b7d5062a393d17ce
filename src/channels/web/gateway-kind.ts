import type { Gateway } from '../core/arrivals-contract.ts'

const kinds = [
  'mail.in',
  'mail.out',
  'sms',
  'letters',
  'calls',
  'open311.out',
  'open311',
  'state',
  'seal',
  'sensors',
] as const

/** What a gateway carries, by the beginning of its name: `sms.kannel` carries text messages. */
export const kindOf = ({ name }: Gateway): (typeof kinds)[number] | 'other' =>
  kinds.find((kind) => name === kind || name.startsWith(`${kind}.`)) ?? 'other'

const ownNames = [
  'folder',
  'page',
  'mail',
  'door',
  'broker',
  'chirpstack',
  'things',
  'wmbus',
  'senml',
  'reader',
] as const
/** Whether the house named it, and says it in words: a folder, a page. */
export const isOwnName = (name: string): name is (typeof ownNames)[number] =>
  (ownNames as readonly string[]).includes(name)

/** What tells two gateways of one kind apart: `kannel`. */
export const nameWithin = (gateway: Gateway): string => {
  const kind = kindOf(gateway)
  return kind === 'other' ? gateway.name : gateway.name.slice(kind.length + 1)
}
