import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DossierList } from '../../src/channels/core/peer/dossier-contract.ts'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { requestOf } from '../../src/channels/server/said-message.ts'
import { messageId } from '../../src/channels/server/message-store.ts'
import { peerId } from '../../src/channels/server/peer/peer-store.ts'
import { readDossiers } from '../../src/channels/server/state/read-dossiers.ts'
import { tellState } from '../../src/channels/server/state/tell-state.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { gatewayStates } from '../../src/kernel/server/gateway-state.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { openSignalLogement, type SignalLogement, stateDossier } from '../setup/signal-logement.ts'

// The program of the State cannot run here: what answers is a stand-in, strict as its public source (test/setup/signal-logement.ts).
let state: SignalLogement
let town: Landlord
beforeAll(async () => {
  state = await openSignalLogement()
  town = await openLandlord({
    set: {
      signalLogement: JSON.stringify({
        url: state.url,
        email: 'api@robine.example',
        password: state.password,
        from: '2026-01-01',
        callsAMinute: 100_000,
      }),
    },
  })
  await town.database.owner.run(
    sql`update estate.building set address = '3 rue de l’État' where id = ${centre.building}`,
  )
})
afterAll(async () => {
  await town.close()
  await state.close()
})

const nadia = actorOf('agent')

const read = async () => {
  await readDossiers(town.kernel)
  const waiting = await town.database.owner.rows<{ id: string }>(
    sql`select id from channels.message where channel = 'state' and state = 'received' order by received_at, id`,
  )
  for (const { id } of waiting) await deliverMessage(town.kernel, id)
}

/** A dossier of Madame Le Goff, read, with its part as it stands. */
const opened = async (statut = 'NOUVEAU', more: object = {}) => {
  const dossier = stateDossier({ uuid: randomUUID(), ...more })
  Object.assign(dossier.affectations[0]!, { uuid: randomUUID(), statut })
  state.dossiers.push(dossier)
  await read()
  return {
    dossier,
    part: dossier.affectations[0]!,
    peer: peerId('state', 'signal-logement', dossier.uuid),
    request: requestOf(messageId('state', dossier.uuid)),
  }
}
type Opened = Awaited<ReturnType<typeof opened>>

const answer = ({ peer, request }: Opened, data: object, actor = nadia) =>
  town.send(actor, 'dossier.answer', peer, { request, ...data })
const threadOf = async ({ request }: Opened) =>
  (await town.kernel.ask(nadia, 'request.thread', { id: request })) as Thread
const wordsIn = async (about: Opened) => (await threadOf(about)).entries.flatMap(({ words }) => words ?? [])
const cardOf = async ({ request, peer }: Opened, actor = nadia) =>
  ((await town.kernel.ask(actor, 'dossier.list', { request })) as DossierList).dossiers.find(
    ({ id }) => id === peer,
  )!
const gateway = async () => (await gatewayStates(town.database.owner)).find(({ name }) => name === 'state')
const sentTo = (path: RegExp) => state.bodies.filter((one) => path.test(one.path))
const words = 'Nous passons jeudi voir l’humidité de la chambre.'

describe('Nadia answers the State', () => {
  test('nothing leaves before she says so', async () => {
    const about = await opened()
    await tellState(town.kernel)
    expect(about.part.statut).toBe('NOUVEAU')
    expect(await cardOf(about)).toMatchObject({
      stands: 'NOUVEAU',
      answers: ['accept', 'refuse'],
      errands: [],
    })
  })

  test('takes a dossier, tells a step, ends it and opens it again, each once', async () => {
    const about = await opened()
    expect(await answer(about, { what: 'accept', words })).toMatchObject({ ok: true })
    expect((await cardOf(about)).answers).toEqual(['tell', 'close'])
    await tellState(town.kernel)
    await tellState(town.kernel)
    expect(about.part.statut).toBe('EN_COURS')
    expect(about.dossier.suivis.map(({ description, public: isPublic }) => [description, isPublic])).toEqual([
      [words, false],
    ])
    await answer(about, { what: 'tell', words: 'Le joint est changé,\nla chambre sèche.', notifies: true })
    await answer(about, {
      what: 'close',
      motif: 'TRAVAUX_FAITS_OU_EN_COURS',
      words: 'Les travaux sont faits.',
    })
    // What was decided one after the other leaves in that order, in one run.
    await tellState(town.kernel)
    expect(about.part.statut).toBe('FERME')
    expect(about.dossier.suivis).toHaveLength(3)
    expect(about.dossier.suivis[1]).toMatchObject({ public: true })
    expect(await cardOf(about)).toMatchObject({ stands: 'FERME', ended: true, answers: ['reopen'] })
    await answer(about, { what: 'reopen', notifies: true })
    await tellState(town.kernel)
    expect(about.part.statut).toBe('NOUVEAU')
    expect(await cardOf(about)).toMatchObject({ stands: 'NOUVEAU', ended: false })
  })

  test('refuses it with their motif, and may take it all the same later', async () => {
    const about = await opened()
    await answer(about, { what: 'refuse', motif: 'HORS_COMPETENCE', words: 'Ce logement n’est plus à nous.' })
    await tellState(town.kernel)
    expect(about.part.statut).toBe('REFUSE')
    expect((await cardOf(about)).answers).toEqual(['accept'])
  })

  test('what she told stands in the thread at once, for the staff alone, and comes back from there as nobody’s', async () => {
    const about = await opened('EN_COURS')
    await answer(about, { what: 'tell', words })
    const note = `À Signal-Logement : où en est la demande (2026-17)\n${words}`
    expect(await wordsIn(about)).toContain(note)
    await tellState(town.kernel)
    await answer(about, { what: 'close', motif: 'AUTRE', words: 'Nous fermons de notre côté.' })
    await tellState(town.kernel)
    about.dossier.suivis.unshift({
      dateCreation: '2026-11-27T09:00:00+00:00',
      description: `Le bailleur nous écrit : ${words}`,
      public: true,
      createdBy: 'DDT 11 : Anne Dupont',
    })
    about.part.statut = 'EN_COURS'
    await read()
    await town.database.owner.run(sql`update channels.peer set ended_at = null where id = ${about.peer}`)
    await read()
    const said = (await wordsIn(about)).filter(
      (one) => one.startsWith('Signal-Logement,') && one.includes('jeudi'),
    )
    expect(said).toEqual([
      `Signal-Logement, 2026-11-27, DDT 11 : Anne Dupont :\nLe bailleur nous écrit : ${words}`,
    ])
    expect((await threadOf(about)).entries.find((one) => one.words === note)?.audience).toBe('staff')
  })

  test.each([
    ['without a motif', { what: 'refuse', words }, 'dossier_motif'],
    ['with a motif of another list', { what: 'refuse', motif: 'DEPART_OCCUPANT', words }, 'dossier_motif'],
    ['in too few words', { what: 'refuse', motif: 'AUTRE', words: 'Non' }, 'dossier_short'],
    ['to what is not there yet', { what: 'close', motif: 'AUTRE', words }, 'wrong_moment'],
    ['with a photo of another thread', { what: 'accept', words, files: ['a'.repeat(64)] }, 'not_found'],
  ])('%s it is refused, and nothing leaves', async (_, data, refused) => {
    const about = await opened()
    expect(await answer(about, data)).toMatchObject({ ok: false, refused })
    await tellState(town.kernel)
    expect(about.part.statut).toBe('NOUVEAU')
  })

  test.each([
    ['tenant', 'not_yours'],
    ['operator', 'not_yours'],
    ['caretaker', 'not_yours'],
  ] as const)('a %s answers nobody', async (role, refused) => {
    const about = await opened()
    expect(await answer(about, { what: 'accept' }, actorOf(role))).toMatchObject({ ok: false, refused })
  })

  test('another agency sees nothing of it', async () => {
    const about = await opened()
    const other = actorOf('agent', roches)
    expect(await answer(about, { what: 'accept' }, other)).toMatchObject({ ok: false, refused: 'not_found' })
    expect(await town.kernel.ask(other, 'dossier.list', { request: about.request })).toEqual({
      dossiers: [],
      cities: [],
    })
  })
})

describe('photos', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  )

  test('of the thread go along once, even where their answer was lost', async () => {
    const about = await opened('EN_COURS')
    await state.put(about.dossier, 'chambre.png', 'image/png', png, 'PHOTO_SITUATION')
    await read()
    const [photo] = (await threadOf(about)).photos
    await answer(about, { what: 'tell', words, files: [photo!.sha256] })
    state.cutAfter('/files')
    await tellState(town.kernel)
    await tellState(town.kernel)
    const own = about.dossier.files.filter(({ titre }) => titre.startsWith('loge-'))
    expect(own).toHaveLength(1)
    expect(sentTo(new RegExp(`${about.dossier.uuid}/suivis`)).at(-1)?.body).toMatchObject({
      files: [own[0]!.uuid],
    })
    // And does not come back as theirs.
    await read()
    expect((await threadOf(about)).photos).toHaveLength(1)
  })

  test('of the dossier come in, but for what holds more of people than a repair needs', async () => {
    const about = await opened('EN_COURS')
    await state.put(about.dossier, 'salon.png', 'image/png', png, 'PHOTO_SITUATION')
    await state.put(
      about.dossier,
      'bail.pdf',
      'application/pdf',
      Buffer.from('%PDF-1.4'),
      'SITUATION_FOYER_BAIL',
    )
    const gone = await state.put(about.dossier, 'visite.pdf', 'application/pdf', Buffer.from('%PDF-1.4'))
    gone.url = gone.url.replace('signed', 'lapsed')
    await read()
    await read()
    const { photos } = await threadOf(about)
    expect(photos).toHaveLength(1)
    const said = (await wordsIn(about)).filter((one) => one.includes('pièce du dossier'))
    expect(said.toSorted()).toEqual([
      'Signal-Logement, pièce du dossier : salon.png',
      'Signal-Logement, pièce du dossier : visite.pdf (elle ne nous a pas été donnée)',
    ])
  })
})

describe('a line that breaks', () => {
  test.each([
    ['a step', 'EN_COURS', { what: 'tell', words }, '/suivis'],
    ['a refusal', 'NOUVEAU', { what: 'refuse', motif: 'AUTRE', words }, 'PATCH'],
    ['an end', 'EN_COURS', { what: 'close', motif: 'AUTRE', words }, 'PATCH'],
  ])('%s whose answer was lost is told once', async (_, statut, data, cut) => {
    const about = await opened(statut)
    await answer(about, data)
    const before = state.bodies.length
    state.cutAfter(cut)
    await tellState(town.kernel)
    expect((await cardOf(about)).errands[0]).toMatchObject({ toldAt: null, refused: null })
    await tellState(town.kernel)
    expect(state.bodies.slice(before).filter(({ path }) => path.includes('api'))).toHaveLength(1)
    expect((await cardOf(about)).errands[0]!.toldAt).not.toBeNull()
  })

  test('killed before it was written down, it is told once; the same words meant twice are told twice', async () => {
    const about = await opened('EN_COURS')
    await answer(about, { what: 'tell', words })
    await tellState(town.kernel)
    await town.database.owner.run(sql`update channels.errand set told_at = null where peer = ${about.peer}`)
    await tellState(town.kernel)
    expect(about.dossier.suivis).toHaveLength(1)
    await answer(about, { what: 'tell', words })
    await tellState(town.kernel)
    expect(about.dossier.suivis).toHaveLength(2)
  })

  test('ten runs at once tell it once', async () => {
    const about = await opened('EN_COURS')
    await answer(about, { what: 'tell', words })
    await Promise.all(Array.from({ length: 10 }, () => tellState(town.kernel)))
    await tellState(town.kernel)
    expect(about.dossier.suivis).toHaveLength(1)
  })

  test('their service away, it waits and is said to; back, it leaves', async () => {
    const about = await opened('EN_COURS')
    await answer(about, { what: 'tell', words })
    state.setAway(true)
    await tellState(town.kernel)
    expect(await gateway()).toMatchObject({ fault: 'unknown', waiting: 1 })
    expect((await cardOf(about)).failing).not.toBeNull()
    state.setAway(false)
    await tellState(town.kernel)
    expect(await gateway()).toMatchObject({ fault: null, waiting: 0 })
    expect(await cardOf(about)).toMatchObject({ failing: null })
    expect(about.dossier.suivis).toHaveLength(1)
  })

  test('a token that stands no more is renewed', async () => {
    const about = await opened('EN_COURS')
    await answer(about, { what: 'tell', words })
    state.endTokens()
    await tellState(town.kernel)
    expect(about.dossier.suivis).toHaveLength(1)
  })

  test('beyond their sixty calls a minute it waits for the next', async () => {
    const about = await opened('EN_COURS')
    await answer(about, { what: 'tell', words })
    await tellState({ ...town.kernel, pace: () => false })
    expect(await gateway()).toMatchObject({ fault: null })
    expect(about.dossier.suivis).toHaveLength(0)
    await tellState(town.kernel)
    expect(about.dossier.suivis).toHaveLength(1)
  })
})

describe('a no of theirs', () => {
  test('is a sentence in the thread, and is not sent again', async () => {
    const about = await opened('EN_COURS')
    await answer(about, { what: 'close', motif: 'AUTRE', words })
    // Somebody closed the whole of it there meanwhile.
    Object.assign(about.dossier, { statut: 'CLOSED' })
    await tellState(town.kernel)
    await tellState(town.kernel)
    const why = 'Vous n’avez pas l’autorisation d’accéder à cette ressource.'
    expect((await cardOf(about)).errands[0]).toMatchObject({ refused: why })
    expect((await wordsIn(about)).filter((one) => one.includes(why))).toEqual([
      `Signal-Logement n’a pas pris cette réponse : ${why}`,
    ])
  })

  test('what stands there already as it was meant is done', async () => {
    const about = await opened()
    await answer(about, { what: 'accept' })
    about.part.statut = 'EN_COURS'
    await tellState(town.kernel)
    expect((await cardOf(about)).errands[0]).toMatchObject({ refused: null })
    expect((await cardOf(about)).errands[0]!.toldAt).not.toBeNull()
  })
})

describe('delays', () => {
  test('of the law run from the day on which the dossier was given to the landlord', async () => {
    const about = await opened('NOUVEAU', { dateCreation: '2026-10-01T10:00:00+00:00' })
    const today = (await threadOf(about)).legal!
    expect(today).toMatchObject({ clock: 'decency' })
    const early = stateDossier({ uuid: randomUUID() })
    const yesterday = dayOf(new Date(Date.now() - 86_400_000).toISOString())
    early.affectations[0]!.dateAffectation = `${yesterday}T12:00:00.000Z`
    state.dossiers.push(early)
    await read()
    const thread = (await town.kernel.ask(nadia, 'request.thread', {
      id: requestOf(messageId('state', early.uuid)),
    })) as Thread
    expect(thread.legal!.due < today.due).toBe(true)
  })

  test('an injunction gives three weeks from its deposit, and takes no answer by the API', async () => {
    const about = await opened('NOUVEAU', {
      statut: 'INJONCTION_BAILLEUR',
      dateCreation: '2026-11-20T23:30:00+00:00',
    })
    // Paris: the 21st; 21 days later, to the end of that day.
    expect(await cardOf(about)).toMatchObject({ due: '2026-12-12T22:59:00.000Z', answers: [] })
    expect(await answer(about, { what: 'accept' })).toMatchObject({ ok: false, refused: 'wrong_moment' })
  })
})
