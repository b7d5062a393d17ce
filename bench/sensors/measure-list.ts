import { slices } from '../../src/app/slices.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { foreseeSilence } from '../../src/sensors/server/foresee-silence.ts'
import { actorOf } from '../../test/setup/agency-corners.ts'
import { median, print, timed } from '../figures.ts'
import { euiOfMeter } from './invented-meters.ts'
import { openMeters } from './open-meters.ts'

const devices = Number(process.env['METERS'] ?? 125_000)

/** A page of the devices of a landlord, as head office and an agency ask for it: three of a hundred say nothing since five days. */
export const measureList = async (): Promise<void> => {
  const house = await openMeters(devices)
  const { owner } = house.database
  try {
    await owner.run(sql`
      insert into sensors.channel (device, metric, heard)
      select g.id, 'water', now() - make_interval(mins => g.n * 7 % 1440, days => case when g.n % 33 = 0 then 5 else 0 end)
      from (select id, (row_number() over (order by address))::int % 10000 as n from sensors.device) g`)
    await foreseeSilence(house.database, new Date().toISOString())
    await owner.run(sql`analyze sensors.device`)
    await owner.run(sql`analyze sensors.channel`)
    const middle = await owner.row<{ id: string }>(
      sql`select id from sensors.device where address = ${euiOfMeter(Math.floor(devices / 2))}`,
    )
    const kernel = assemble(house.database, readSettings({ DATA_DIR: house.folder }), slices)
    const pages = {
      'the first page': {},
      'a page in the middle': { after: middle?.id },
      'the silent ones': { silent: true },
      'those of a kind': { kind: 'waterMeter' },
      'a number that is found': { q: euiOfMeter(devices - 1) },
      'words that nothing has': { q: 'Ouagadougou' },
    }
    for (const role of ['hq', 'technician'] as const)
      for (const [name, choice] of Object.entries(pages)) {
        const ms = await timed(9, () => kernel.ask(actorOf(role), 'device.list', choice))
        print({
          bench: 'sensors',
          name: `${name} of ${devices.toLocaleString('en')} devices, asked by ${role}`,
          unit: 'ms',
          value: median(ms),
          n: ms.length,
          target: '<= 300',
        })
      }
  } finally {
    await house.close()
  }
}
