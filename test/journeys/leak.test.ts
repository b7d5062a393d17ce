import { expect, test } from 'vitest'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { litreBounds } from '../../src/sensors/core/leak-rules.ts'
import { acceptedBounds } from '../../src/sensors/server/threshold/threshold-store.ts'
import { hearMeter, inHours, noonAgo } from '../sensors/leaking-homes.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { tellTenants } from '../../src/sensors/server/telling/tell-tenants.ts'
import { here } from './copy.ts'
import { orient, other, visitNow, withVisit } from './colleague.ts'
import { axe, mailTo, phone, picture, walk } from './house.ts'

const { visit, become } = walk()

type Metered = { person: string; email: string; unit: string; meter: string; device: string }

/** Somebody who reads mails, whose home nothing is under way in: her meter is fitted by who looks after her stairs. */
const fitHers = async (): Promise<Metered> => {
  const db = here().kernel.database.owner
  const her = (await db.row<{ person: string; email: string; unit: string }>(sql`
    select p.id as person, p.email, h.unit from people.reachable p join people.home h on h.id = p.household
    join people.lease l on l.household = h.id and l.unit = h.unit and l.ends is null
    where p.kind = 'tenant' and p.told_by = 'mail' and p.email <> '' and p.lost = '{}' and h.agency = 'centre'
      and not exists (select from requests.matter r where r.unit = h.unit) order by p.id limit 1`))!
  const [meter, device] = [String(Date.now()).slice(-8), newId()]
  await (await other('luc')).send('device.pair', device, {
    address: { wmbus: meter },
    kind: 'waterMeter',
    unit: her.unit,
    since: new Date(noonAgo(40)).toISOString(),
  })
  return { ...her, meter, device }
}

/** Days of the landlord: nineteen alarms of the same kind came out, eleven of them false by two litres an hour of a humidifier. */
const bringOutcomes = async ({ device }: Metered): Promise<void> => {
  const db = here().kernel.database.owner
  for (let n = 0; n < 19; n++) {
    const [own, alarm, isFalse] = [derivedId('learnt', n), derivedId('learnt alarm', n), n < 11]
    await db.run(sql`
      insert into sensors.device (id, address_kind, address, kind, building, agency, unit, since, until)
      select ${own}, 'serial', ${`L${n}`}, d.kind, d.building, d.agency, d.unit, d.since, now() from sensors.device d where d.id = ${device}`)
    await db.run(sql`insert into sensors.channel (device, metric, heard) values (${own}, 'water', now())`)
    await db.run(sql`
      insert into sensors.day (channel, day, total, peak, floor, quiet, night, known, lived)
      select c.id, current_date - 60 + i, 200, 40, case when i < 3 then 0 when ${isFalse} then 2 else 14 end, 6, 10, 24, true
      from sensors.channel c, generate_series(0, 5) i where c.device = ${own}`)
    await db.run(sql`
      insert into sensors.alarm (id, device, kind, building, agency, unit, spells, opened_on, closed_on, outcome, told_at)
      select ${alarm}, d.id, 'leak.steady', d.building, d.agency, d.unit, '[]', current_date - 56, current_date - 55,
        ${isFalse ? 'false' : 'confirmed'}, now() from sensors.device d where d.id = ${own}`)
  }
}

test(
  'water runs two nights: she is told, looks, cannot find it; a plumber mends it, and the house learns from it',
  withVisit,
  async () => {
    const { kernel } = here()
    const her = await fitHers()
    await hearMeter(here().kernel, her, { from: 10, leak: (i) => (i >= 7 * 24 ? 12 : 0) })
    await judgeDays(kernel.database, inHours(0))
    await tellTenants(kernel, inHours(0))

    const sylvie = await become('sylvie', '/bureau')
    const mail = await mailTo(sylvie, her.email, undefined, /De l’eau coule chez vous/)
    expect(mail.body).toMatch(/sans arrêt depuis le .*, environ 12\sL par heure/)
    const page = await visit(mail.link, { view: phone })
    await page.getByRole('heading', { level: 1, name: /L’eau coule chez vous sans arrêt/ }).waitFor()
    await expect.poll(() => page.url()).not.toMatch(/#./)
    await expect.poll(() => page.getByRole('img').count()).toBe(3)
    await axe(page)
    await picture(page, 'leak-360', { dark: true })
    await page.getByRole('button', { name: /J’ai trouvé/ }).click()
    await page.getByText(/Quand l’eau s’arrêtera, nous vous le dirons/).waitFor()
    await page.getByRole('button', { name: /Je ne trouve pas/ }).click()
    await page.getByText(/c’est votre demande n°/).waitFor()
    await axe(page)

    const { id: request } = (await kernel.database.owner.row<{ id: string }>(
      sql`select a.request as id from sensors.alarm a where a.device = ${her.device} and a.request is not null`,
    ))!
    const nadia = await become('nadia', `/bureau/r/${request}`)
    await nadia.getByRole('region', { name: 'Le compteur l’a dit' }).waitFor()
    await nadia.getByText(/Environ 12\sL par heure/).waitFor()
    await nadia.getByText(/Réponse\s:\s«\sJe ne trouve pas\s»/).waitFor()
    await axe(nadia)
    await picture(nadia, 'leak-thread')

    const agency = await other('nadia')
    const { order } = await orient(agency, request)
    const { id: firm, email } = (await kernel.database.owner.row<{ id: string; email: string }>(
      sql`select o.firm as id, o.firm_email as email from contractors.current_order o where o.id = ${order}`,
    ))!
    const plumber = await other(`firm:${firm}`)
    await plumber.send('order.accept', request, { order })
    await plumber.send('order.fixSlot', request, { order, slot: await visitNow() })
    const firmMail = await mailTo(sylvie, email, request)
    const work = await visit(firmMail.link.replace('#', `/${order}#`), { view: phone })
    await work
      .getByRole('link', { name: 'C’est fait' })
      .or(work.getByRole('button', { name: 'C’est fait' }))
      .click()
    await work.getByLabel('Ce que vous avez fait').fill('Joint de la chasse d’eau changé.')
    await work.getByText(/Le compteur disait que l’eau coulait sans arrêt/).waitFor()
    await work.getByRole('button', { name: 'Fuite trouvée et réparée' }).click()
    await work.getByText(/C’est noté, merci/).waitFor()
    await work.getByRole('button', { name: 'J’ai remplacé le compteur' }).click()
    await axe(work)
    await picture(work, 'order-meter-360')
    const next = String(Number(her.meter) + 1).padStart(8, '0')
    await work.getByLabel('Numéro du nouveau compteur').fill(next)
    await work.getByLabel('Derniers chiffres de l’ancien').fill('12,345')
    await work.getByLabel('Chiffres du nouveau compteur').fill('0,000')
    // In a cellar: it waits on the phone, and leaves by itself.
    await work.context().setOffline(true)
    await work.getByRole('button', { name: 'Noter le remplacement' }).click()
    await work.getByText(/C’est gardé sur ce téléphone/).waitFor()
    await work.context().setOffline(false)
    await work.getByText(/le compteur est remplacé/).waitFor()
    await picture(work, 'order-meter-sent-360')
    await work.getByRole('button', { name: 'Envoyer', exact: true }).click()
    await work
      .getByText('C’est envoyé')
      .or(work.getByText(/Terminé/))
      .first()
      .waitFor()
    await (await other(her.person)).send('request.confirm', request, {})
    const learnt = await kernel.database.owner.row(
      sql`select a.outcome from sensors.alarm a where a.request = ${request}`,
    )
    expect(learnt).toEqual({ outcome: 'confirmed' })
    expect(
      await kernel.database.owner.row(
        sql`select d.address, d.last_index::int as last from sensors.device n join sensors.device d on d.id = n.replaces where n.address = ${next}`,
      ),
    ).toEqual({ address: her.meter, last: 12_345 })

    await bringOutcomes(her)
    const helene = await become('helene', '/bureau/capteurs/seuils')
    await helene
      .getByText(/Fausses alertes en moins\s: 11 sur 12\. Vraies alertes perdues\s: 0 sur 15/)
      .waitFor()
    await axe(helene)
    await picture(helene, 'leak-thresholds')
    await helene.getByRole('button', { name: 'Accepter ce seuil' }).click()
    await helene.getByText('Les jours à venir sont jugés avec ce seuil.').waitFor()
    expect(await acceptedBounds(kernel.database.owner)).toMatchObject([
      { bound: 'steadyFloor', value: litreBounds.steadyFloor + 1, until: null },
    ])
    await helene.getByRole('button', { name: 'Revenir au seuil d’avant' }).click()
    await helene.getByText('Le seuil d’avant est revenu.').waitFor()
  },
)
