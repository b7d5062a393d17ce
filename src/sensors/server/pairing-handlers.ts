import { dayOf } from '../../kernel/core/dates.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/contract.ts'
import { addressOf, type ToldAddress } from '../core/device-label.ts'
import {
  pairDevice,
  type Pairing,
  replaceDevice,
  type Replacing,
  restDevice as mayRest,
  retireDevice,
  type StandingDevice,
} from '../core/pair-device.ts'
import { saveSetpoint } from './heating/heating-store.ts'
import { keepDial } from './keep-dial.ts'
import { orderAtDevice } from './orders/order-at-place.ts'
import {
  bearerOf,
  isDevice,
  mayShowPhotos,
  restDevice,
  retireDevices,
  saveDevice,
  saveReplacement,
  standingDevice,
} from './paired-devices.ts'
import { forgetStranger } from './unpaired-devices.ts'

const bearerOfAddress = async (db: Db, told: ToldAddress): Promise<StandingDevice | undefined> => {
  const address = addressOf(told)
  return address && bearerOf(db, address)
}

/** How its acts are carried out. A device may stand in a building that the actor does not see: so they look further than she may. */
export const handlers: Record<string, Handler> = {
  'device.pair': handler<Pairing, Commands['device.pair'], 'device.paired' | 'device.retired'>({
    data: commands['device.pair'],
    beyond: true,
    gather: async (db, { subject, data }) => ({
      building: await placeOf(db, data),
      bearer: await bearerOfAddress(db, data.address),
      taken: await isDevice(db, subject),
    }),
    decide: pairDevice,
    save: async (db, facts, _, { subject, data }, { actor, at }) => {
      await retireDevices(
        db,
        facts.flatMap(({ type, subject: id }) => (type === 'device.retired' ? [id] : [])),
        at,
      )
      const address = addressOf(data.address)
      if (address) await forgetStranger(db, address)
      const place = await placeOf(db, data)
      if (address && place)
        await saveDevice(db, {
          id: subject,
          address,
          kind: data.kind,
          pulse: data.litresPerPulse ?? 1,
          building: place.id,
          unit: place.unit,
          asset: data.asset ?? null,
          since: data.since ?? at,
          by: actor.id,
          firstIndex: data.firstIndex,
          profile: data.profile,
        })
      await keepDial(db, subject, data.firstIndex, data.since ?? at)
      if (data.setpoint !== undefined && data.kind === 'boilerProbe')
        await saveSetpoint(db, {
          device: subject,
          celsius: data.setpoint,
          since: dayOf(data.since ?? at),
          by: actor.id,
          at,
        })
    },
  }),
  'device.replace': handler<
    Replacing,
    Commands['device.replace'],
    'device.paired' | 'device.retired' | 'device.replaced'
  >({
    data: commands['device.replace'],
    beyond: true,
    gather: async (db, { subject, data }, { actor, now }, offers) => {
      const device = await standingDevice(db, subject)
      const at = { building: device?.building, person: actor.id }
      return {
        device,
        order: device && (await orderAtDevice(db, subject, actor, now)),
        bearer: await bearerOfAddress(db, data.address),
        taken: await isDevice(db, data.device),
        photosHers: await mayShowPhotos(db, data.photos ?? [], at, offers),
      }
    },
    decide: replaceDevice,
    save: async (db, facts, _, { subject, data }, { actor, at }) => {
      await retireDevices(
        db,
        facts.flatMap(({ type, subject: id }) => (type === 'device.retired' ? [id] : [])),
        at,
      )
      const address = addressOf(data.address)
      await keepDial(db, subject, data.lastIndex, at)
      if (address) await forgetStranger(db, address)
      if (address)
        await saveReplacement(db, subject, {
          id: data.device,
          address,
          since: at,
          by: actor.id,
          firstIndex: data.firstIndex,
          lastIndex: data.lastIndex,
          profile: data.profile,
          photos: data.photos ?? [],
        })
      await keepDial(db, data.device, data.firstIndex, at)
    },
  }),
  'device.retire': handler<
    { device: StandingDevice | undefined },
    Commands['device.retire'],
    'device.retired'
  >({
    data: commands['device.retire'],
    gather: async (db, { subject }) => ({ device: await standingDevice(db, subject) }),
    decide: retireDevice,
    save: (db, _, __, { subject }, { at }) => retireDevices(db, [subject], at),
  }),
  'device.rest': handler<{ device: StandingDevice | undefined }, Commands['device.rest'], 'device.rested'>({
    data: commands['device.rest'],
    gather: async (db, { subject }) => ({ device: await standingDevice(db, subject) }),
    decide: mayRest,
    save: async (db, [fact], _, { subject }) =>
      void (fact && (await restDevice(db, subject, fact.data.until))),
  }),
}

// The dwelling and the thing must stand in one building: the one that is told, where one is.
const placeOf = (db: Db, { building, unit, asset }: Commands['device.pair']) =>
  db.row<{ id: string; agency: string; unit: string | null }>(sql`
    select b.id, b.agency, coalesce(${unit ?? null}::uuid, (select e.unit from estate.equipment e where e.id = ${asset ?? null})) as unit from estate.site b
    where b.id = coalesce(${building ?? null}::uuid,
        (select p.building from estate.place p where p.id = ${unit ?? null}),
        (select e.building from estate.equipment e where e.id = ${asset ?? null}))
      and (${unit ?? null}::uuid is null or exists (select from estate.place p where p.id = ${unit ?? null} and p.building = b.id))
      and (${asset ?? null}::uuid is null or exists (select from estate.equipment e where e.id = ${asset ?? null} and e.building = b.id and e.gone_on is null))`)
