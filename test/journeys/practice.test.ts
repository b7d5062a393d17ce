import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Hand, handOn } from '../../bench/klm.ts'
import { asked, axe, phone, picture, walk } from './house.ts'

const { become } = walk()
const page = '/bureau/facon-de-faire'

/** Five minutes of the keystroke model, without what the page takes to answer. */
const most = 300
const costOf = (hand: Hand): number => hand.score().value - hand.score().response

type Change = { what: string; asked: string; was: string; becomes: string }

/** The usual changes of docs/how-to/change-our-ways.md that are a text: looked for in one’s own words, and said otherwise. */
const changes: readonly Change[] = [
  {
    what: 'a breakdown is called as people here call it',
    asked: 'comment on appelle l’ascenseur en panne',
    was: 'Ascenseur en panne',
    becomes: 'Ascenseur à l’arrêt',
  },
  {
    what: 'the sentence that promises the visit of the agency’s own people',
    asked: 'la phrase qui promet le passage du gardien',
    was: 'Notre équipe passe le {rendez-vous}',
    becomes: 'Karim passe chez vous le {rendez-vous} pour votre demande n° {n°} ({sujet}), {lieu}.',
  },
  {
    what: 'what a ready notice advises',
    asked: 'affiche ascenseur conseil',
    was: 'Si vous ne pouvez pas prendre l’escalier, appelez l’agence.',
    becomes: 'La gardienne monte vos courses : sonnez à la loge.',
  },
]

const open = async (on: Page, hand: Hand, { asked, was }: Pick<Change, 'asked' | 'was'>): Promise<void> => {
  const row = on.getByRole('link', { name: `Modifier : ${was}` })
  await hand.field(on.getByRole('searchbox', { name: 'Que voulez-vous changer' }), asked, row)
  await hand.command(row, on.getByRole('button', { name: 'Enregistrer' }))
}

const french = (on: Page) => on.getByRole('textbox', { name: 'En français' })

const write = async (on: Page, hand: Hand, words: string): Promise<void> => {
  await hand.command(french(on))
  await hand.keys('Control+A')
  await hand.typed(words)
  await hand.command(
    on.getByRole('button', { name: 'Enregistrer' }),
    on.getByText('C’est dit ainsi dès maintenant'),
  )
}

test.each(changes)('Nadia alone, within five minutes: $what', async (change) => {
  const on = await become('nadia', page)
  const hand = handOn(on)
  await open(on, hand, change)
  await write(on, hand, change.becomes)
  expect(costOf(hand)).toBeLessThan(most)
  await on.getByRole('button', { name: 'Changé ici' }).click()
  await on.getByText(change.becomes.slice(0, 18)).first().waitFor()
})

test('a question more is asked at the next call about it', async () => {
  const on = await become('nadia', page)
  const hand = handOn(on)
  await on.getByRole('searchbox', { name: 'Que voulez-vous changer' }).waitFor()
  await hand.field(
    on.getByRole('searchbox', { name: 'Que voulez-vous changer' }),
    'demander en plus boîte aux lettres',
    on.getByText('À demander en plus : Boîte aux lettres'),
  )
  const row = on.getByRole('listitem').filter({ hasText: 'À demander en plus : Boîte aux lettres' })
  await hand.command(
    row.getByRole('link', { name: 'Modifier' }),
    on.getByRole('button', { name: 'Enregistrer' }),
  )
  await on.getByText('Se lit à l’appel', { exact: false }).waitFor()
  await write(on, hand, 'Quel est le numéro écrit sur la boîte ?')
  expect(costOf(hand)).toBeLessThan(most)
})

test('an end is proposed first that the agency chose, and no text can be written there', async () => {
  const on = await become('nadia', page)
  const hand = handOn(on)
  await hand.field(
    on.getByRole('searchbox', { name: 'Que voulez-vous changer' }),
    'fin proposée chien',
    on.getByText('Consigne : ', { exact: false }).first(),
  )
  const row = on.getByRole('listitem').filter({ hasText: /Consigne.: .*[Cc]hien/ })
  const end = on.getByRole('combobox', { name: 'Fin proposée d’abord' })
  await hand.command(row.getByRole('link', { name: 'Modifier' }), end)
  await hand.command(end)
  await end.selectOption('30')
  await hand.command(
    on.getByRole('button', { name: 'Enregistrer' }),
    on.getByText('C’est dit ainsi dès maintenant'),
  )
  expect(costOf(hand)).toBeLessThan(most)
  expect(await on.getByRole('textbox', { name: 'En français' }).count()).toBe(0)
})

/** A setting that has a page of its own, found from here. */
const goFrom = async (on: Page, hand: Hand, asked: string, way: string): Promise<void> => {
  const link = on.getByRole('link', { name: way })
  await hand.field(on.getByRole('searchbox', { name: 'Que voulez-vous changer' }), asked, link)
  await hand.command(link, on.getByRole('heading', { level: 1 }))
}

test('a template for the bins is written for the agency', async () => {
  const on = await become('nadia', page)
  const hand = handOn(on)
  await goFrom(on, hand, 'réponse poubelles', 'Modèles de réponse')
  const name = on.getByRole('textbox', { name: 'Nom du modèle' })
  await hand.command(on.getByRole('button', { name: 'Écrire un modèle' }), name)
  await hand.field(name, 'Poubelles')
  await hand.field(
    on.getByRole('textbox', { name: 'Texte en français' }),
    'Bonjour {prénom}, le local est nettoyé chaque mardi.',
  )
  await hand.command(on.getByRole('button', { name: 'Enregistrer' }), on.getByText('Modèle enregistré'))
  expect(costOf(hand)).toBeLessThan(most)
})

test('Luc stands in for Nadia', async () => {
  const on = await become('nadia', page)
  const hand = handOn(on)
  await goFrom(on, hand, 'qui remplace', 'Absences, remplaçants, astreintes')
  const until = on.getByLabel('Au (compris)')
  await hand.command(until)
  await until.fill(await on.getByLabel('Du', { exact: true }).inputValue())
  const standIn = on.getByRole('combobox', { name: 'Qui remplace' })
  await hand.command(standIn)
  await standIn.selectOption({ index: 1 })
  await hand.command(on.getByRole('button', { name: 'Noter l’absence' }), on.getByText(/^Absence notée/))
  expect(costOf(hand)).toBeLessThan(most)
})

test('Sylvie adds a checkpoint to the round of a building', async () => {
  const on = await become('sylvie', page)
  const hand = handOn(on)
  await goFrom(on, hand, 'point de contrôle tournée', 'Points de contrôle des tournées')
  const building = on.locator('a[href*="/bureau/tournees?b="]').first()
  await hand.command(building, on.getByRole('button', { name: 'Ajouter un point' }))
  const called = on.getByRole('textbox', { name: /Nom pour le gardien/ })
  await hand.command(on.getByRole('button', { name: 'Ajouter un point' }), called)
  await hand.field(called, 'Portillon des vélos')
  await hand.command(
    on.getByRole('button', { name: 'Enregistrer' }),
    on.getByText('Le gardien le verra dans sa tournée'),
  )
  expect(costOf(hand)).toBeLessThan(most)
})

test('Sylvie promises three days instead of five, is told the bound, and gives it back', async () => {
  const on = await become('sylvie', page)
  const hand = handOn(on)
  await goFrom(on, hand, 'délai promis', 'Délais promis')
  const everyday = on.getByRole('textbox', { name: /^Courant/ })
  const save = on.getByRole('button', { name: 'Enregistrer' })
  await everyday.waitFor()
  await hand.field(everyday, '6')
  await hand.command(save, on.getByText(/5.jours ouvrés au plus/))
  await axe(on)
  await hand.command(everyday)
  await hand.keys('Control+A')
  await hand.typed('3')
  await hand.command(save, on.getByText(/Dernier changement .*, par Sylvie/))
  expect(costOf(hand)).toBeLessThan(most)
  await on.getByText(/Courant \(3.jours ouvrés\)/).waitFor()
  await axe(on)
  await picture(on, 'delays-agency-1280')
  const { delays } = await asked<{ delays: Record<string, unknown> }>(on, 'urgency.delays', {})
  expect(delays['U3']).toEqual({ workingDays: 3 })
  await on.getByRole('button', { name: 'Revenir aux délais du bailleur' }).click()
  await on.getByText('Les délais du bailleur').waitFor()
  expect(await everyday.inputValue()).toBe('')
})

test('Sylvie prefers a plumber on Tuesday mornings, undoes it, and gives it back to the contracts', async () => {
  const on = await become('sylvie', page)
  const hand = handOn(on)
  await goFrom(on, hand, 'plombier préféré', 'Entreprises préférées')
  const firm = on.getByRole('combobox', { name: 'Entreprise proposée d’abord' })
  const save = on.getByRole('button', { name: 'Enregistrer' })
  await hand.command(save, on.getByText('Choisissez une entreprise.'))
  await axe(on)
  await hand.command(firm)
  await firm.selectOption({ index: 1 })
  await hand.command(on.getByRole('checkbox', { name: 'mardi matin' }))
  const stands = on.getByRole('region', { name: 'Ce qui vaut maintenant' })
  await hand.command(save, stands.getByText(/mardi matin/))
  expect(costOf(hand)).toBeLessThan(most)
  await picture(on, 'preferred-1280')
  await on.getByRole('button', { name: 'Annuler' }).click()
  await stands.getByText('Rien n’est préféré', { exact: false }).waitFor()
  await on
    .getByRole('button', { name: /^Revenir à ce choix/ })
    .first()
    .click()
  await stands.getByText(/mardi matin/).waitFor()
  await stands.getByRole('button', { name: /^Revenir à l’ordre des contrats/ }).click()
  await stands.getByText('Rien n’est préféré', { exact: false }).waitFor()
})

test('a real letter shows it while it is written; it is taken back, found in the history, and comes back', async () => {
  const on = await become('nadia', `${page}/mail.filed.keep`)
  await on.getByRole('heading', { name: /Ce que lira le locataire/ }).waitFor()
  await french(on).fill('Vous saurez tout, pas à pas.')
  const letter = on.locator('.practice-letter[lang=fr]')
  await letter.getByText('Vous saurez tout, pas à pas.').waitFor()
  await on
    .locator('.practice-letter[lang=en]')
    .getByText('We write to you at each step', { exact: false })
    .waitFor()
  await axe(on)
  await picture(on, 'practice-way-1280')
  await on.getByRole('button', { name: 'Enregistrer' }).click()
  await on.getByRole('button', { name: 'Annuler' }).click()
  await on.getByText('Annulé : le texte d’avant est de retour').waitFor()
  await on.goto(`${page}/mail.filed.keep`)
  await on.getByRole('button', { name: /Revenir à cette version/ }).click()
  await on.getByText('Cette version est de retour').waitFor()
  await on.getByRole('heading', { name: 'Ce qui a été dit avant' }).waitFor()
  await expect.poll(() => on.locator('.practice-diff').count()).toBe(3)
})

test('what cannot stand is said plainly, and what was written is kept', async () => {
  const on = await become('nadia', `${page}/mail.filed.what`)
  for (const [words, why] of [
    ['', 'Le texte français est vide'],
    ['Bien reçu : {sujet}, {lieu}.', 'Il manque {n°}'],
    ['<script>alert(1)</script> {n°} {sujet} {lieu}', 'sans balise'],
    [`{n°} {sujet} {lieu} ${'a'.repeat(5000)}`, 'il en faut 600 au plus'],
  ] as const) {
    await french(on).fill(words)
    await on.getByRole('button', { name: 'Enregistrer' }).click()
    await on.getByRole('alert').getByText(why, { exact: false }).waitFor()
    expect(await french(on).inputValue()).toBe(words)
  }
})

test('what was written and not saved is there again when she comes back, until she leaves it', async () => {
  const on = await become('nadia', `${page}/mail.waits.next`)
  const said = await french(on).inputValue()
  const comeBack = async (): Promise<void> => {
    await on.getByRole('searchbox', { name: 'Que voulez-vous changer' }).fill('demande en attente pièce')
    await on.getByRole('link', { name: `Modifier : ${said}` }).click()
    await french(on).waitFor()
  }
  await french(on).fill('Nous vous écrivons dès que la pièce est là.')
  await on.getByRole('main').getByRole('link', { name: 'Notre façon de faire' }).click()
  await comeBack()
  await expect.poll(() => french(on).inputValue()).toBe('Nous vous écrivons dès que la pièce est là.')
  await on.getByRole('link', { name: 'Ne rien changer' }).click()
  await comeBack()
  await expect.poll(() => french(on).inputValue()).toBe(said)
})

test('two at once: Sylvie reads what Nadia wrote meanwhile, and chooses', async () => {
  const [nadia, sylvie] = [
    await become('nadia', `${page}/mail.said.button`),
    await become('sylvie', `${page}/mail.said.button`),
  ]
  await french(sylvie).fill('Écrire à l’agence')
  await french(nadia).fill('Lire et répondre')
  await nadia.getByRole('button', { name: 'Enregistrer' }).click()
  await sylvie.getByText('On lit maintenant : « Lire et répondre »').waitFor()
  expect(await french(sylvie).inputValue()).toBe('Écrire à l’agence')
  await axe(sylvie)
  await sylvie.getByRole('button', { name: 'Garder mon texte' }).click()
  await sylvie.getByRole('button', { name: 'Enregistrer' }).click()
  await sylvie.getByText('C’est dit ainsi dès maintenant').first().waitFor()
})

test('Hélène sees what was changed where, from what to what and by whom, whoever keeps it', async () => {
  const helene = await become('helene', page)
  await helene.getByRole('button', { name: 'Ce qui a été changé, où' }).click()
  const rows = helene.getByRole('region', { name: 'Ce qui a été changé, où' }).getByRole('listitem')
  const row = (what: string | RegExp) => rows.filter({ hasText: what })
  // The template that Nadia wrote above, the checkpoint that Sylvie added, the days that she promises again.
  await row('Poubelles').getByText('n’existait pas').waitFor()
  await row('Poubelles').getByText('Nadia Ferrand').waitFor()
  await row('Portillon des vélos').getByText('n’existait pas').waitFor()
  await row('La gardienne monte vos courses : sonnez à la loge.')
    .getByText('Affiche', { exact: false })
    .waitFor()
  expect(await row('Courant').count()).toBe(0)
  const sylvie = await become('sylvie', '/bureau/a-faire/delais')
  await sylvie.getByRole('textbox', { name: /^Courant/ }).fill('4')
  await sylvie.getByRole('button', { name: 'Enregistrer' }).click()
  await row('Courant')
    .getByText(/4.jours ouvrés/)
    .waitFor()
  await row('Courant')
    .getByText(/5.jours ouvrés/)
    .waitFor()
  await axe(helene)
  await picture(helene, 'practice-overview-1280')
  await row('Courant')
    .getByRole('link', { name: /Courant/ })
    .click()
  await helene.getByText('Ce que l’agence a promis avant').waitFor()
  await helene.goBack()
  await row('Poubelles').getByRole('button', { name: 'Proposer à toutes' }).click()
  await helene.getByText('parmi leurs modèles de réponse', { exact: false }).waitFor()
  await row('Poubelles').getByText('Proposé à toutes').waitFor()
  await sylvie.getByRole('button', { name: 'Revenir aux délais du bailleur' }).click()
  await expect.poll(() => row('Courant').count()).toBe(0)
})

test('Hélène offers a sentence to all; at another agency its manager reads it at once, adopts it, and puts hers back', async () => {
  const code = 'poster.lift.mind'
  const words = 'La gardienne monte vos courses : sonnez à la loge.'
  const mine = 'Si vous ne pouvez pas prendre l’escalier'
  const [helene, there] = [
    await become('helene', '/bureau/facon-de-faire?vue=agences'),
    await become('manager-roches', page),
  ]
  await there.getByRole('searchbox', { name: 'Que voulez-vous changer' }).fill('affiche ascenseur conseil')
  const row = there.getByRole('listitem').filter({ hasText: mine })
  await row.waitFor()
  await helene
    .getByRole('listitem')
    .filter({ hasText: words })
    .getByRole('button', { name: 'Proposer à toutes' })
    .click()
  await helene.getByText('Proposé à toutes les agences', { exact: false }).waitFor()
  // Nobody reloads: the other window hears of it.
  await there.getByText(`Le siège propose : « ${words} »`).waitFor()
  await axe(there)
  await there.getByRole('button', { name: `Adopter : ${words}` }).click()
  await there.getByText('Adopté. C’est dit ainsi dès maintenant').waitFor()
  const said = () =>
    asked<{ words: Record<string, string> }>(there, 'practice.words', { lang: 'fr' }).then(
      (each) => each.words[code],
    )
  expect(await said()).toBe(words)
  await there.goto(`${page}/${code}`)
  await there.getByText('Proposé par le siège', { exact: false }).waitFor()
  await there.getByRole('button', { name: 'Revenir au texte d’origine' }).click()
  await there.getByText('Le texte d’origine est de retour').waitFor()
  expect(await said()).toBeUndefined()
  // Both windows read it so: head office sees one agency, and holds it out no more.
  await expect.poll(() => helene.getByRole('button', { name: /Ne plus proposer/ }).count()).toBe(1)
  await helene.getByRole('button', { name: /Ne plus proposer/ }).click()
  await helene.getByText('n’est plus proposé', { exact: false }).waitFor()
})

test('a tenant and a caretaker are given the name that the agency says', async () => {
  const tenant = await become('le-goff', '/chez-moi')
  const caretaker = await become('karim', '/terrain', { view: phone })
  const names = await asked<{ words: Record<string, string> }>(tenant, 'practice.words', { lang: 'fr' })
  expect(names.words['nature.lift.stopped']).toBe('Ascenseur à l’arrêt')
  for (const on of [tenant, caretaker])
    await expect
      .poll(() => on.evaluate(() => localStorage.getItem('loge-ways-fr') ?? ''))
      .toContain('Ascenseur à l’arrêt')
})

test('on a phone nothing is wider than the page, and the list is read by a machine', async () => {
  const small = await become('nadia', page, { view: phone })
  await small.getByRole('heading', { level: 1, name: 'Notre façon de faire' }).waitFor()
  await small.getByRole('heading', { name: 'Autres réglages' }).waitFor()
  await axe(small)
  await picture(small, 'practice-360')
  expect(await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
