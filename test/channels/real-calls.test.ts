import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { hasProgram } from '../setup/has-program.ts'
import { openSwitchboard, type Switchboard } from './switchboard.ts'

const token = 'secret-of-the-switchboard'
const isHere = [hasProgram('kamailio'), hasProgram('sipp')].every(Boolean)

describe.skipIf(!isHere)('a call by SIP, through Kamailio', () => {
  let town: Doors
  let switchboard: Switchboard
  const nadia = actorOf('agent')
  beforeAll(async () => {
    town = await openDoors({ set: { callDoorToken: token } })
    await town.database.owner.run(
      sql`update people.person set phone = '06 98 76 54 31' where id = ${who.leGoff}`,
    )
    await town.send(nadia, 'line.set', who.nadia, { extension: '12' })
    await town.listen()
    const { port } = town.app.server.address() as AddressInfo
    switchboard = await openSwitchboard(`http://127.0.0.1:${port}/api/channels/calls/${token}`)
  })
  afterAll(async () => {
    switchboard?.close()
    await town.close()
  })
  const calls = () =>
    town.database.owner.rows(sql`
      select number, queue, agency, members, person, answered_at is not null as answered, ended_at is not null as ended
      from channels.call order by began_at`)

  test('rings, is answered and ends: one row, whoever answered in it, and her number as we keep it', async () => {
    await switchboard.call('+33698765431', '0468000000')
    expect(await calls()).toEqual([
      {
        number: '0698765431',
        queue: 'accueil',
        agency: 'centre',
        members: [who.nadia],
        person: who.leGoff,
        answered: true,
        ended: true,
      },
    ])
  })

  test('rings in vain: she stands among those to call back, until a call of hers is answered', async () => {
    await switchboard.call('+33698765431', '0')
    const missed = async () =>
      ((await town.kernel.ask(nadia, 'request.callBack', {})) as Queries['request.callBack']['output']).missed
    expect(await missed()).toMatchObject([{ phone: '0698765431', n: 1, person: { id: who.leGoff } }])
    await switchboard.call('+33698765431', '0468000000')
    expect(await missed()).toEqual([])
  })
})
