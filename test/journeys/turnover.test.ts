import { expect, test } from 'vitest'
import { idOf } from '../../seeds/characters.ts'
import type { Queries as Allocation } from '../../src/allocation/core/contract.ts'
import { firstGrid } from '../../src/inspections/core/account/first-grid.ts'
import type { Queries as Inspections } from '../../src/inspections/core/contract.ts'
import type { WorksOrder } from '../../src/inspections/core/account/works-shapes.ts'
import { parts } from '../../src/kernel/core/money.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries as Lettings } from '../../src/lettings/core/contract.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { enterHome, inHours } from '../setup/inspected-home.ts'
import { quietHome } from '../setup/quiet-home.ts'
import { recordPapers } from '../setup/record-papers.ts'
import { type Other, other } from './colleague.ts'
import { here } from './copy.ts'
import { axe, phone, picture, walk } from './house.ts'
import {
  countAll,
  drawOn,
  heldBy,
  isPacked,
  laidPicture,
  shownHash,
  takeAllAsBefore,
  walkPage,
} from './walk-inspection.ts'
import { photo } from './photo.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>
const tablet = { width: 768, height: 1024 }
const desk = { width: 1280, height: 800 }
const day = daysFromToday()
const kinds = ['hall', 'living', 'kitchen', 'bedroom', 'bathroom']

/** Who lives in a dwelling, and until when. */
type HomeCard = { leases: { household: string; until: string | null }[] }

test('one dwelling from the notice to the visit of two months: by hand, without network, with three orders, a refusal and a yes', async () => {
  const nadia = await other('nadia')
  const sylvie = await other('sylvie')
  const officer = newId()
  await (await other('helene')).send('person.hire', officer, {
    firstName: 'Capucine',
    lastName: 'N’Guyen',
    role: 'letting',
    agencies: [],
    email: '',
  })
  const letting = await other(officer)
  const { unit } = await quietHome(here().kernel.database.owner)
  await enterHome(nadia, unit, { rooms: kinds, photo: await laidPicture('#cfd8c4') })
  const { leases } = await nadia.ask<HomeCard>('home.card', { unit })
  const household = leases[0]!.household
  const card = () => letting.ask<Lettings['void.card']['output']>('void.card', { unit })

  await giveNotice(household)
  await expect.poll(async () => (await card()).works).toBe('noticed')

  // Before she leaves: what she can still mend herself.
  const visit = await plan(nadia, unit, household, 'preVisit')
  const advice = await become('karim', walkPage(visit), { view: phone })
  await advice.getByRole('button', { name: 'Commencer' }).click()
  await takeAllAsBefore(advice)
  await finishWalk(advice)
  await expect.poll(async () => (await card()).works).toBe('visited')

  const exit = await leaveWithout(await plan(nadia, unit, household, 'exit'), nadia)
  await expect.poll(async () => (await card()).works).toBe('returned')
  expect((await heldBy(nadia, exit)).isContradictory).toBe(true)

  const orders = await settleAccount(nadia, sylvie, { unit, household })
  await expect.poll(async () => (await card()).works).toBe('works')
  await finishWorks(nadia, orders)
  await expect.poll(async () => (await card()).works).toBe('ready')

  const [rose, paul] = await allocate(letting, unit)
  await expect.poll(async () => (await card()).allocation).toBe('accepted')
  expect(rose).not.toBe(paul)
  await recordPapers((...act) => nadia.send(...act), unit, day(0))
  await letting.send('void.move', unit, { step: 'signed', starts: day(1) })

  const next = newId()
  await nadia.send('person.moveIn', next, {
    unit,
    tenancy: { id: newId(), starts: day(1) },
    occupants: [{ person: newId(), firstName: 'Paul', lastName: 'D’Ângelo', phone: '06 11 22 33 88' }],
  })
  const entry = await plan(nadia, unit, next, 'entry', 26)
  const inside = await become('karim', walkPage(entry), { view: phone })
  await inside.getByRole('button', { name: 'Commencer' }).click()
  await takeAllAsLast(inside)
  await finishWalk(inside)
  await expect.poll(async () => (await card()).allocation).toBe('entered')

  const office = await become(officer, `/bureau/relocation/${unit}`)
  await office.getByText('Clés remises').first().waitFor()
  await axe(office)
  for (const [name, view] of [
    ['1280', desk],
    ['768', tablet],
    ['360', phone],
  ] as const) {
    await office.setViewportSize(view)
    await picture(office, `turnover-void-${name}`)
  }
  // Two months on, somebody calls: the window lets a draught in.
  await nadia.send('void.visitNewcomer', unit, {
    wrong: [{ question: 'openings', words: 'Il y a un courant d’air.' }],
  })
  expect(await letting.ask('void.card', { unit })).toMatchObject({ refused: 'not_found' })
})

/** At an entry the last time is that of who left: it is taken on, room by room. */
const takeAllAsLast = async (page: Page): Promise<void> => {
  await page.locator('.walk-card').first().waitFor()
  const same = page.locator('.walk-list').getByRole('button', { name: /^Comme la dernière fois/ })
  for (let left = await same.count(); left > 0; left--) {
    await same.first().click()
    await expect.poll(() => same.count()).toBe(left - 1)
  }
}

/** By hand, on the page of the agency; the receipt is printed. */
const giveNotice = async (household: string): Promise<void> => {
  const page = await become('nadia', `/bureau/relocation/conge/${household}`)
  await page.getByRole('radio', { name: 'Remis en main propre' }).check()
  await page.getByLabel('Reçu le').fill(day(-31))
  await page.getByLabel('Motif écrit dans le congé').selectOption({ label: 'Mutation' })
  await page.getByRole('radio', { name: 'était joint au congé' }).check()
  await page.getByText(/^Préavis de 1 mois/).waitFor()
  await page.getByRole('button', { name: 'Enregistrer le congé' }).click()
  await page.getByRole('link', { name: 'Récépissé à imprimer' }).click()
  await page.getByRole('heading', { name: 'Récépissé d’un congé remis en main propre' }).waitFor()
}

const plan = async (
  nadia: Other,
  unit: string,
  household: string,
  kind: string,
  hours = 1,
): Promise<string> => {
  const id = newId()
  await nadia.send('inspection.plan', id, { unit, household, kind, at: inHours(hours), by: idOf('karim') })
  return id
}

/** From the last room to what both have signed; without a tenant who leaves there is no address to ask for. */
const finishWalk = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Compteurs et clés' }).click()
  await countAll(page)
  const address = page.getByRole('button', { name: 'Nouvelle adresse' })
  const review = page.getByRole('button', { name: 'Relire' })
  await address.or(review).first().waitFor()
  if (await address.isVisible()) {
    await address.click()
    await page.getByLabel('Numéro et rue').fill('3 rue du Pont')
    await page.getByLabel('Code postal').fill('11000')
    await page.getByLabel('Commune').fill('Carcassonne')
  }
  await review.click()
  await page.getByRole('button', { name: 'Signer' }).click()
  await drawOn(page, 0)
  await drawOn(page, 1)
  await page.getByRole('button', { name: 'Terminer' }).click()
  await page.getByRole('heading', { name: 'C’est signé' }).waitFor()
}

/** The exit on Karim’s phone, in a cellar of the network: eight differences, in four rooms. */
const leaveWithout = async (id: string, nadia: Other): Promise<string> => {
  const page = await become('karim', '/terrain/etats-des-lieux', { view: phone, alone: true })
  await isPacked(page)
  await page.reload()
  await page.locator(`a[href$="${id}"]`).waitFor()
  await page.context().setOffline(true)
  await page.locator(`a[href$="${id}"]`).click()
  await page.getByRole('button', { name: 'Commencer' }).click()
  await picture(page, 'turnover-rooms-360')
  for (let left = kinds.length; left > 1; left--) {
    await page.getByText(`Encore ${left} pièce`).first().waitFor()
    await page
      .locator('.walk-list')
      .getByRole('link', { name: /^Une différence/ })
      .first()
      .click()
    const room = page.locator('.walk-room')
    await room.getByRole('button', { name: /^Sol/ }).click()
    for (const flaw of ['tache', 'trou']) await room.getByRole('button', { name: flaw, exact: true }).click()
    await page
      .getByLabel('Photographier')
      .first()
      .setInputFiles(await photo('sortie.jpg', '#b9b2a0'))
    await page.getByRole('img', { name: 'Photo 1 sur 1' }).first().waitFor()
    if (left === kinds.length) await picture(page, 'turnover-difference-360', { dark: true })
    await page.getByRole('button', { name: 'Pièce vue' }).click()
    const all = page.getByRole('link', { name: 'Toutes les pièces' })
    if (await all.isVisible()) await all.click()
  }
  await takeAllAsBefore(page)
  await finishWalk(page)
  await picture(page, 'turnover-signed-360')
  const hash = await shownHash(page)
  await page.context().setOffline(false)
  await expect.poll(async () => (await heldBy(nadia, id)).hash).toBe(hash)
  return id
}

/** The account: a grid that somebody answers for, three differences with their prices, its letter and three orders in one act. */
const settleAccount = async (
  nadia: Other,
  sylvie: Other,
  { unit, household }: { unit: string; household: string },
): Promise<string[]> => {
  const { grids } = await sylvie.ask<Inspections['grid.list']['output']>('grid.list', {})
  if (!grids.some(({ isConfirmed }) => isConfirmed))
    await sylvie.send('grid.confirm', firstGrid.id, {
      agreement: 'Accord collectif du 12 mars 2019',
      starts: '1990-01-01',
    })
  const account = newId()
  await nadia.send('settlement.open', account, { unit, household })
  await nadia.send('settlement.setTerms', account, {
    terms: {
      keysBackOn: day(0),
      deposit: 45_000,
      monthlyRent: 45_000,
      monthlyCharges: 6000,
      paidUntil: null,
      arrears: 0,
      isCollective: true,
      provision: null,
      accountsApprovedOn: null,
      commissaire: null,
      grid: null,
    },
  })
  const view = () => nadia.ask<Inspections['settlement.one']['output']>('settlement.one', { id: account })
  expect((await view()).lines).toHaveLength(8)
  const { lines: offered } = await nadia.ask<Inspections['settlement.prices']['output']>(
    'settlement.prices',
    {
      unit,
      words: '',
    },
  )
  const items = [...new Map(offered.map((item) => [item.contract, item])).values()].slice(0, 3)
  expect(items).toHaveLength(3)
  const flaws = (await view()).lines.slice(0, 3).map(({ flaw }) => flaw)
  for (const [n, flaw] of flaws.entries())
    await nadia.send('settlement.priceFlaw', account, {
      choice: { flaw, cause: 'damage', priceLine: items[n]!.id, quantity: parts(20_000) },
    })
  const page = await become('nadia', `/bureau/etats-des-lieux/comptes/${account}`)
  await page.getByRole('heading', { name: 'Différences' }).waitFor()
  await axe(page)
  await picture(page, 'turnover-account-1280')
  await page.setViewportSize(tablet)
  await picture(page, 'turnover-account-768')
  const works: WorksOrder[] = items.map((item, n) => ({
    contract: item.contract,
    lines: [{ flaw: flaws[n]!, item: item.id, parts: parts(20_000) }],
    wanted: day(20),
  }))
  await nadia.send('settlement.issue', account, { balance: (await view()).sums!.balance, works })
  const { placed, state } = await view()
  expect(state).toBe('issued')
  expect(placed.map(({ flaw }) => flaw).toSorted()).toEqual(flaws.toSorted())
  return placed.map(({ request }) => request)
}

/** Each firm says that it is done, and somebody of the agency that it is. */
const finishWorks = async (nadia: Other, requests: readonly string[]): Promise<void> => {
  type Thread = { orders: { id: string; firm: { id: string } }[] }
  for (const request of requests) {
    const { orders } = await nadia.ask<Thread>('request.thread', { id: request })
    const { id: order, firm } = orders[0]!
    const worker = await other(`firm:${firm.id}`)
    await worker.send('order.accept', request, { order })
    await worker.send('order.report', request, { order, outcome: 'done' })
    await nadia.send('order.check', request, { order })
  }
}

/** Three candidates, a commission, a letter that is refused, and the next of the ranks who accepts. */
const allocate = async (letting: Other, unit: string): Promise<string[]> => {
  const names = ['Rose O’Brien', 'Paul D’Ângelo', 'Léa N’Diaye']
  const applicants = await Promise.all(
    names.map(async (name, n) => {
      const id = newId()
      const uniqueNumber = `0440326${String(Date.now() % 1e9).padStart(9, '0')}0${n}`
      await letting.send('applicant.record', id, { name, size: 2, uniqueNumber, numberOn: day(-30) })
      return id
    }),
  )
  await letting.send('candidates.propose', unit, {
    candidates: applicants.map((applicant, n) => ({ applicant, rank: n + 1 })),
  })
  const commission = newId()
  await letting.send('commission.call', commission, { heldOn: day(0), place: 'Siège' })
  await letting.send('commission.seat', commission, {
    seats: ['member1', 'member2', 'tenant', 'mayor'].map((seat) => ({
      seat,
      name: 'Camille Roy',
      isPresent: true,
    })),
  })
  await letting.send('candidates.decide', unit, {
    commission,
    decisions: applicants.map((applicant, n) => ({
      applicant,
      decision: 'b',
      order: n + 1,
      votesFor: 3,
      votesAgainst: 0,
    })),
  })
  await letting.send('commission.close', commission, {})
  await letting.send('offer.make', unit, {})
  const answer = async (name: string, said: 'accepted' | 'refused'): Promise<void> => {
    const { proposal } = await letting.ask<Allocation['allocation.card']['output']>('allocation.card', {
      unit,
    })
    const { offer } = proposal!.candidates.find(({ applicant }) => applicant.name === name)!
    await letting.send('offer.answer', unit, { offer: offer!.id, answer: said })
  }
  await answer(names[0]!, 'refused')
  await answer(names[1]!, 'accepted')
  return applicants
}
