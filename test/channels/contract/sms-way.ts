import { textPresets } from '../../../src/kernel/core/text-presets.ts'
import { derivedId } from '../../../src/kernel/server/record-ids.ts'
import { actorOf } from '../../setup/agency-corners.ts'
import { correctOwn } from '../../setup/tell.ts'
import type { WayUnderTest } from './way-under-test.ts'

const token = 'a-long-secret-of-this-house'
const senders = { tenant: '+33645454545', stranger: '+33699887766', machine: '36180' } as const

const knock = (secret: string, said: Record<string, string>) =>
  ({ method: 'GET', url: `/api/channels/sms/${secret}?${new URLSearchParams(said)}` }) as const

/** A text message that a gateway hands over; it has no subject. */
export const smsWay: WayUnderTest = {
  danger: 'Il y a le feu dans la cage d’escalier du 12 rue de Verdun',
  set: {
    textDoorToken: token,
    textGateway: {
      ...textPresets.json,
      name: 'contract',
      url: 'http://127.0.0.1:9/',
      from: '36180',
      user: '',
      secret: '',
      house: undefined,
    },
  },
  hand: async (town, { from, name, words }) => {
    if (from === 'tenant') await correctOwn(town.act, actorOf('tenant'), { phone: '06 45 45 45 45' })
    await town.knock(knock(token, { from: senders[from], to: '36180', text: words, id: name }))
    return derivedId('message', 'sms', `contract:${name}`)
  },
  intrude: async (town) =>
    (await town.knock(knock('another', { from: senders.tenant, text: 'Bonjour', id: 'x' }))).status,
}
