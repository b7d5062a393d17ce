import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDump } from '../../seeds/dump.ts'
import { actorOf, staff } from '../../seeds/characters.ts'
import { dumpPath } from '../../src/app/cli/seed-command.ts'
import { slices } from '../../src/app/slices.ts'
import { catalogueAt } from '../../src/ask/server/catalogue/catalogue.ts'
import { toldMeasures } from '../../src/ask/server/catalogue/told-measures.ts'
import type { Queries } from '../../src/ask/core/contract.ts'
import { answeredAlike } from '../../src/ask/core/answer-cost.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'

const now = '2027-07-14T14:00:00.000Z'

let database: Awaited<ReturnType<typeof freshDatabase>>
let kernel: Kernel
beforeAll(async () => {
  database = await freshDatabase()
  await loadDump(database.config, dumpPath, new Date(now))
  await database.owner.run(sql`vacuum analyze`)
  kernel = assemble(database, { ...readSettings({}), logLevel: 'silent' }, slices)
})
afterAll(() => database.drop())

const colleague = (key: string): Actor => actorOf(staff.find((each) => each.key === key)!)
const helene = colleague('helene')
const nadia = colleague('nadia')

type FactAnswer = Queries['ask.fact']['output'] & { refused?: string }
const fact = (who: Actor, measure: string, more: object = {}): Promise<FactAnswer> =>
  kernel.ask(who, 'ask.fact', { measure, ...more }, now) as Promise<FactAnswer>
const find = async (words: string, who: Actor = helene): Promise<Queries['ask.find']['output']> =>
  (await kernel.ask(who, 'ask.find', { words }, now)) as Queries['ask.find']['output']

const measures = [...catalogueAt(now), ...toldMeasures]

test('the catalogue holds more than a hundred measures, each once', () => {
  expect(measures.length).toBeGreaterThan(100)
  expect(new Set(measures.map(({ code }) => code)).size).toBe(measures.length)
})

describe('of the invented landlord, as Hélène reads it', () => {
  test.each(measures.map(({ code, by }) => [code, by] as const))(
    '%s is told, whole and by each of its cuts',
    async (code, by) => {
      const whole = await fact(helene, code)
      expect(whole).toMatchObject({ fact: { code }, rows: [] })
      expect(whole.fact.said).not.toBe('')
      for (const cut of by) {
        const told = await fact(helene, code, { by: cut })
        expect([cut, told.refused]).toEqual([cut, undefined])
        expect(told.rows.every(({ label, n }) => label !== '' && n >= told.atLeast)).toBe(true)
      }
    },
  )

  test('dwellings by agency are all dwellings', async () => {
    const { rows } = await fact(helene, 'homes', { by: 'agency' })
    const [{ n }] = (await database.owner.rows(
      sql`select count(*)::int as n from estate.unit where kind = 'dwelling'`,
    )) as [{ n: number }]
    expect(rows.reduce((sum, { value }) => sum + value!, 0)).toBe(n)
    const centre = await fact(helene, 'homes', { only: { agency: 'centre' } })
    expect(rows.find(({ label }) => label === 'Agence Centre')?.said).toBe(centre.fact.said)
  })

  test('an agency reads its own alone', async () => {
    const { rows } = await fact(nadia, 'requests', { by: 'agency' })
    expect(rows.map(({ label }) => label)).toEqual(['Agence Centre'])
  })

  test('of tenants nothing is told of fewer than five, and nothing is left to be reckoned', async () => {
    for (const { code } of measures.filter((one) => one.by.includes('lang'))) {
      const told = await fact(helene, code, { by: 'lang' })
      expect(told.rows.every(({ n }) => n >= 5)).toBe(true)
    }
    expect((await fact(nadia, 'homesPerCaretaker')).fact.said).toBe('non dit')
    const alone = await fact(helene, 'tenants', { only: { agency: 'nowhere' } })
    expect(alone.fact.said).toBe('0')
  })

  test('a period counts what falls into it; of what has no date, and of days that are none, it is refused', async () => {
    const only = { from: '2027-03-01', to: '2027-04-01' }
    const months = await fact(helene, 'requests', { by: 'month' })
    const told = await fact(helene, 'requests', { only, by: 'agency' })
    const march = months.rows.find(({ label }) => label === '2027-03')!.value
    expect(told.rows.reduce((sum, { value }) => sum + value!, 0)).toBe(march)
    expect(told.fact.period).toMatch(/^du 1er\smars 2027 au 31\smars 2027$/)
    expect(await fact(helene, 'homes', { only })).toMatchObject({ refused: 'unknown_fact' })
    for (const from of ['2027-13-01', 'hier', '2027-3-1'])
      expect(await fact(helene, 'requests', { only: { from } })).toMatchObject({ refused: 'unknown_fact' })
  })

  test('a cut that a measure has not, and a measure that is none, are refused', async () => {
    expect(await fact(helene, 'homes', { by: 'firm' })).toMatchObject({ refused: 'unknown_fact' })
    expect(await fact(helene, 'souls')).toMatchObject({ refused: 'unknown_fact' })
  })
})

describe('found by somebody’s own words', () => {
  test.each([
    ['Combien de logements avons-nous ?', 'homes'],
    ['combien d’appartements sont vides', 'homesVacant'],
    ['COMBIEN DE RENDEZ-VOUS MANQUES PAR PRESTATAIRE', 'visitsMissed'],
    ['Quel est le délai moyen de nos entreprises ?', 'ordersDelay'],
    ['Quelle part des réclamations est déposée sur internet ?', 'requestsOnline'],
    ['Combien de chaudières de plus de 15 ans ?', 'equipmentOld'],
    ['Les locataires sont-ils satisfaits ?', 'satisfied'],
    ['Combien de gardiens par agence ?', 'caretakers'],
    ['Combien de passoires thermiques ?', 'homesEnergyPoor'],
    ['Quels contrats arrivent à échéance ?', 'contractsEnding'],
    ['Combien de départs de locataires par an ?', 'leasesEnded'],
  ])('«%s» is %s, in the first three', async (words, code) => {
    const { facts } = await find(words)
    expect(facts.map((one) => one.code)).toContain(code)
  })

  test('a family and an agency that are named narrow it', async () => {
    const { facts } = await find('Combien de pannes de chauffage à l’agence Montplaisir ?')
    expect(facts[0]).toMatchObject({ code: 'requests', only: { family: 'heating', agency: 'montplaisir' } })
    expect(facts[0]!.narrowed).toEqual(['Chauffage', 'Agence Montplaisir'])
  })

  test('the residence and the month that a mail names are those that are counted', async () => {
    const [{ name }] = (await database.owner.rows(sql`
      select s.name from estate.scheme s where length(s.name) > 5 order by s.name limit 1`)) as [
      { name: string },
    ]
    const { facts } = await find(
      `URGENT : combien de punaises de lit à la résidence ${name.toUpperCase()} en mars ?`,
    )
    expect(facts[0]).toMatchObject({
      code: 'requests',
      only: { nature: 'pest.bedbug', residence: name, from: '2027-03-01', to: '2027-04-01' },
    })
    expect(facts[0]!.narrowed).toContain(name)
  })

  test('what is held nowhere is found nowhere', async () => {
    for (const words of [
      'Combien de boîtes aux lettres normalisées ?',
      'Y a-t-il des nids de martinets ?',
      '',
      '   ',
      '?',
    ])
      expect((await find(words)).facts.map(({ code }) => code)).toEqual([])
  })
})

describe('found in answers of before', () => {
  const keep = (asked: string, reply: string, more = sql`now() + interval '1 year'`) =>
    database.owner.run(sql`
      insert into knowledge.piece (id, directorate, nature, for_firms, asked, reply, version, request, kept_at, review_on, doubtful_at, hides_at)
      values (${newId()}, 'juridique', 'other.other', false, ${asked}, ${reply}, 1, ${newId()}, ${now}, '2028-07-01', ${more}, ${more})`)
  beforeAll(async () => {
    await keep(
      'Le titulaire du bail est décédé, sa fille habite avec lui : peut-elle rester ?',
      'Le bail est transféré à qui vivait avec lui depuis un an. Demandez l’acte de décès.',
    )
    await keep('Une épave stationne sur le parking : que faire ?', 'Affichez un avis pendant huit jours.')
    await keep(
      'Qui range les skis dans le local à skis ?',
      'L’occupant.',
      sql`${now}::timestamptz - interval '1 day'`,
    )
    for (let i = 0; i < 60; i++)
      await keep(`Le locataire du logement ${i} demande une copie : que répondre ?`, 'Une copie est remise.')
  })
  const asked = async (words: string): Promise<string[]> => (await find(words)).known.map((one) => one.asked)

  test('a whole mail finds the one that it asks for, and no figure beside it', async () => {
    const mail =
      'Bonjour à tous, nous devons répondre à un locataire dont le père, titulaire du bail, vient de décéder. Sa fille vivait avec lui. Peut-elle garder l’appartement ? Merci de votre retour avant vendredi, cordialement.'
    const { facts, known } = await find(mail)
    expect(known[0]?.asked).toContain('est décédé')
    expect(known.filter((one) => !/décès|décédé/i.test(one.asked))).toEqual([])
    expect(facts).toEqual([])
  })

  test('three offers at most, whatever is found', async () => {
    const { facts, known } = await find(
      'Le locataire demande une copie, que répondre ? Combien de logements avons-nous ?',
    )
    expect(facts.length + known.length).toBeLessThanOrEqual(3)
  })

  test('what is hidden, and what only shares a word, is not found', async () => {
    expect(await asked('Qui range les skis dans le local à skis ?')).toEqual([])
    expect(await asked('Que faire quand un locataire siffle ?')).toEqual([])
  })
})

test('fields whose medians are a price are fields of the house, answered in the same way', () => {
  const kinds = new Map(slices.flatMap(({ fields = [] }) => fields).map(({ key, kind }) => [key, kind]))
  for (const { fields } of Object.values(answeredAlike))
    expect(fields.map((key) => kinds.get(key))).toEqual(fields.map(() => 'choice'))
})
