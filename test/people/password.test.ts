import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { json, sql } from '../../src/kernel/server/sql.ts'
import { weigh } from '../../src/people/core/weigh-password.ts'
import { isGuessable } from '../../src/people/server/sign/guess-password.ts'
import { commonHere } from '../../src/people/server/sign/common-passwords.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { phrase } from '../setup/landlord.ts'
import { who } from '../setup/agency-corners.ts'

let w: Doors
let common: string[]
beforeAll(async () => {
  w = await openDoors()
  await w.database.owner.run(
    sql`insert into kernel.setting (key, value) values ('landlord', ${json({ name: 'Robine Habitat' })})`,
  )
  common = await commonHere(w.database.owner, who.sylvie)
})
afterAll(() => w.close())

const refused = (password: string) =>
  weigh(password, 'sylvie.lefevre@robine-habitat.example', common)?.refused

test.each([
  '123456789012',
  '098765432109',
  'password1234',
  'P@ssw0rd2026!',
  'motdepasse123',
  'M0tD3P@sse!!',
  'mot de passe 1',
  'azertyuiop123',
  'AZERTYUIOP789',
  'qwertyuiop[]12',
  'qsdfghjklm123',
  'abcdefghijkl',
  'bonjourbonjour',
  'Bonjour-2026-!',
  'jetaimejetaime',
  'Marseille13013',
  'liberteegalite',
  'fraternite1789',
  'robinehabitat',
  'Robine-Habitat2026',
  'Habitat Robine 11100',
  'narbonne2026!!',
  'logelogeloge1',
  'lefevresylvie',
  'sylvie.lefevre',
  'aaaaaaaaaaaa',
  'azazazazazaz',
  'décembre2026!',
  'Camille120594',
])('«%s» is tried first, and guards nothing', (password) => {
  expect(refused(password)).toBe('password_plain')
})

test('a name with a ligature guards nothing, however it is typed', () => {
  expect(weigh('lecoeur lecoeur', 'marie@example.org', ['Lecœur'])?.refused).toBe('password_plain')
})

const own = [
  phrase,
  'une lampe près de la porte',
  'le soleil se couche derrière Gruissan',
  'bonjour monsieur le facteur maladroit',
  'xK9#mQ2$vL7pRt',
  'Vélo rouge, pluie fine',
  'cinq pélicans jouent du violon',
  'N’Diaye préfère les figues',
  'korrekt häst batteri häftklammer',
]
test.each(own)('«%s» is somebody’s own', (password) => {
  expect(refused(password)).toBeUndefined()
})

test.each([
  'chevaldebataille',
  'superpapillon12',
  'camilleetlucas',
  'paris-saint-germain',
  'juliendupont11',
  'portugal2016!',
  'ilovefrance2024',
  'soleil soleil soleil',
  'Lef3vre-Sylv!e-11100',
])('«%s» is come upon soon by a program that knows French, and the door refuses it', async (password) => {
  const sylvie = w.browser()
  await sylvie.signIn('sylvie')
  expect((await sylvie.post('/api/session/password', { current: phrase, password })).body).toMatchObject({
    refused: 'password_plain',
  })
})

test.each(own)('«%s» would not be come upon soon either', async (password) => {
  expect(await isGuessable(password, common)).toBe(false)
})

test('what is common stays small', () => {
  const source = readFileSync(new URL('../../src/people/server/sign/common-passwords.ts', import.meta.url))
  expect(source.length).toBeLessThan(40_000)
})

test('the door weighs with the words of the house', async () => {
  const sylvie = w.browser()
  await sylvie.signIn('sylvie')
  const choose = (password: string) => sylvie.post('/api/session/password', { current: phrase, password })
  expect((await choose('RobineHabitat2026')).body).toMatchObject({ refused: 'password_plain' })
  expect((await choose('une lampe près de la porte')).status).toBe(200)
})
