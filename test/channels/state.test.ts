import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { requestOf } from '../../src/channels/server/said-message.ts'
import { messageId } from '../../src/channels/server/message-store.ts'
import { readDossiers } from '../../src/channels/server/state/read-dossiers.ts'
import { gatewayStates } from '../../src/kernel/server/gateway-state.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { openSignalLogement, type SignalLogement, stateDossier } from '../setup/signal-logement.ts'

let state: SignalLogement
let town: Landlord
beforeAll(async () => {
  state = await openSignalLogement()
  town = await openLandlord({ set: { signalLogement: settings(state.password) } })
  await town.database.owner.run(
    sql`update estate.building set address = '3 rue de l’État' where id = ${centre.building}`,
  )
})
afterAll(async () => {
  await town.close()
  await state.close()
})
const settings = (password: string) =>
  JSON.stringify({
    url: state.url,
    email: 'api@robine.example',
    password,
    from: '2026-01-01',
    callsAMinute: 10_000,
  })

/** Asked, and what was found put where it belongs. */
const run = async (kernel: Kernel = town.kernel) => {
  await readDossiers(kernel)
  const waiting = await town.database.owner.rows<{ id: string }>(
    sql`select id from channels.message where channel = 'state' and state = 'received' order by received_at`,
  )
  for (const { id } of waiting) await deliverMessage(town.kernel, id)
  return waiting.length
}
const threadOf = async (uuid: string) =>
  (await town.kernel.ask(actorOf('agent'), 'request.thread', {
    id: requestOf(messageId('state', uuid)),
  })) as Thread
const found = (more: Record<string, unknown> = {}) => {
  const dossier = stateDossier({ uuid: randomUUID(), ...more })
  state.dossiers.push(dossier)
  return dossier
}

describe('a dossier of the State', () => {
  test('is a request at her home, of its nature, with the legal delay of decency', async () => {
    const { uuid } = found()
    await run()
    const { request, requester, legal } = await threadOf(uuid)
    expect(request).toMatchObject({ channel: 'state', nature: 'damp.mould', place: { unit: centre.unit } })
    expect(requester?.id).toBe(who.leGoff)
    expect(legal).toMatchObject({ clock: 'decency' })
  })

  test('is one, however often it is read', async () => {
    const { uuid } = found({ description: 'La fenêtre laisse passer le vent' })
    await run()
    expect(await run()).toBe(0)
    expect(
      (await threadOf(uuid)).entries.filter(({ words }) => words?.includes('passer le vent')),
    ).toHaveLength(1)
  })

  test('comes without what the house need not know', async () => {
    const { uuid } = found()
    await run()
    const kept = await town.database.owner.row<{ bytes: Buffer }>(
      sql`select bytes from channels.raw where message = ${messageId('state', uuid)}`,
    )
    const raw = kept!.bytes.toString()
    expect(raw).toContain('Le Goff')
    expect(raw).not.toMatch(
      /18 765|7654321Z|1970-01-02|230 €|412\.57|1234567890|Assistante|beneficiaire|anne\.legoff|33612345678/,
    )
  })

  test('of somebody who is not known stands at the building; of another’s house, before a person', async () => {
    const stranger = found({
      personnes: [{ personneType: 'OCCUPANT', nom: 'Inconnue' }],
      description: 'Un mot\u0000 de trop',
    })
    const elsewhere = found({
      adresse: { adresse: '1 place Nulle Part', codePostal: '99999', ville: 'Ailleurs' },
    })
    await run()
    expect((await threadOf(stranger.uuid)).request.place).toMatchObject({
      building: centre.building,
      unit: null,
    })
    const unplaced = await town.database.owner.row(
      sql`select 1 from requests.unplaced_filing where id = ${requestOf(messageId('state', elsewhere.uuid))}`,
    )
    expect(unplaced).toBeDefined()
  })

  test('finds its building by its number in a register, whatever its address says', async () => {
    await town.act('estate.locate', roches.building, {
      lat: 43.2,
      lon: 3.1,
      from: { source: 'imported', ref: 'RNB-77' },
    })
    const { uuid } = found({ adresse: { adresse: 'ailleurs', rnbId: 'RNB-77' }, personnes: [] })
    await run()
    const { building } = (await town.database.owner.row<{ building: string }>(
      sql`select building from requests.matter where id = ${requestOf(messageId('state', uuid))}`,
    ))!
    expect(building).toBe(roches.building)
  })

  test('that tells of gas rings', async () => {
    const { uuid } = found({
      desordres: [{ identifiant: 'desordres_batiment_incendie_odeur_gaz', libelle: 'Odeur de gaz' }],
    })
    await run()
    expect((await threadOf(uuid)).request.urgency).toBe('U0')
  })
})

describe('what is told there later', () => {
  test('is a note in the thread, with its day and who said it, once', async () => {
    const dossier = found()
    await run()
    dossier.suivis.push({
      dateCreation: '2026-11-22T09:00:00+00:00',
      description: '<p>Visite le <em>3 décembre</em></p>',
      public: true,
      createdBy: 'DDT 11',
    })
    await run()
    expect(await run()).toBe(0)
    const notes = (await threadOf(dossier.uuid)).entries.filter(({ type }) => type === 'request.noted')
    expect(notes.map(({ words, audience }) => [words, audience])).toEqual([
      ['Signal-Logement, 2026-11-22, DDT 11 :\nVisite le 3 décembre', 'staff'],
    ])
  })

  test('that tells of a danger rings, though nobody of the house wrote it', async () => {
    const dossier = found({ description: 'De la moisissure au plafond' })
    await run()
    dossier.suivis.push({
      dateCreation: '2026-11-28T09:00:00+00:00',
      description: '<p>L’occupante appelle : ça sent le gaz dans toute la cage d’escalier.</p>',
      public: true,
      createdBy: 'Ville de Robine',
    })
    await run()
    const { request, entries } = await threadOf(dossier.uuid)
    expect(request.urgency).toBe('U0')
    expect(entries.filter(({ words }) => words?.includes('ça sent le gaz'))).toHaveLength(1)
  })

  test('once it is closed there it is asked for no more', async () => {
    const dossier = found()
    await run()
    dossier.affectations[0]!.statut = 'FERME'
    await run()
    const before = state.asked.length
    await run()
    expect(state.asked.slice(before)).not.toContain(`GET /api/signalements/${dossier.uuid}`)
  })
})

describe('a service that does not answer', () => {
  const gateway = async () => (await gatewayStates(town.database.owner)).find(({ name }) => name === 'state')
  const others = (said: string): Kernel => ({
    ...town.kernel,
    settings: { ...town.kernel.settings, signalLogement: said },
  })

  test('a wrong password is said, and tried once a run', async () => {
    const before = state.asked.length
    await run(others(settings('wrong')))
    expect(state.asked.slice(before)).toEqual(['POST /api/login'])
    expect(await gateway()).toMatchObject({ fault: 'denied' })
    await run()
    expect(await gateway()).toMatchObject({ fault: null })
  })

  test('nobody there is said too', async () => {
    await run(
      others(
        JSON.stringify({ url: 'http://127.0.0.1:1', email: 'a@b.c', password: 'x', callsAMinute: 1000 }),
      ),
    )
    expect(await gateway()).toMatchObject({ fault: 'unreachable' })
  })

  test('a run stays within its calls, and what it did not read comes with the next', async () => {
    const many = Array.from({ length: 130 }, () => found({ personnes: [] }).uuid)
    const before = state.asked.length
    await run()
    expect(state.asked.length - before).toBeLessThanOrEqual(25)
    const known = await town.database.owner.row<{ n: number }>(
      sql`select count(*)::int as n from channels.peer where dossier = any (${many}::text[])`,
    )
    expect(known!.n).toBe(130)
  })

  test('odd answers are no dossiers, and bring nothing down', async () => {
    state.dossiers.push(
      { ...stateDossier(), uuid: 'not a number' },
      {
        ...stateDossier(),
        uuid: randomUUID(),
        suivis: 'none' as unknown as ReturnType<typeof stateDossier>['suivis'],
      },
    )
    await run()
    expect(await gateway()).toMatchObject({ fault: null })
  })
})
