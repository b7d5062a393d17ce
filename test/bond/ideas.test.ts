import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { countIdeas } from '../../src/bond/server/count-box.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { bondOf, colleagues, idea } from './bond-people.ts'

let town: Landlord
let bond: ReturnType<typeof bondOf>
beforeAll(async () => {
  town = await openLandlord({ size: 6 })
  bond = bondOf(town)
})
afterAll(() => town.close())

const karim = actorOf('caretaker')
const nadia = actorOf('agent')
const helene = actorOf('hq')
const four = colleagues(4)

/** An idea of Karim that has come out of the box, with what four others said. */
const toldIdea = async (words: string): Promise<string> => {
  await bond.drop(karim, idea(words, '/terrain/tour'))
  for (const [i, who] of four.entries()) await bond.drop(who, idea(`Avec ${words} ${'abcd'[i]}`))
  await bond.open()
  const { rows } = await bond.ask(helene, 'bond.ideas', {})
  return rows.find((row) => row.words === words)!.id
}
const answer = (id: string, data: object, who = helene) => town.send(who, 'bond.answerIdea', id, data)
const planned = { kind: 'yes', words: 'La liste se triera par étage.', plannedOn: '2030-03-01' }

describe('an idea without a name', () => {
  test('waits for those of four others, and comes out with the screen, the program and the refusals', async () => {
    await bond.drop(karim, idea('Trier la tournée par étage.', '/terrain/tour'))
    for (const who of four.slice(1)) await bond.drop(who, idea('Autre chose.'))
    await bond.drop(karim, idea('Encore une de Karim.'))
    await bond.open()
    expect((await bond.ask(nadia, 'bond.ideas', {})).rows).toEqual([])
    expect((await bond.ask(karim, 'bond.ideas', {})).waiting).toBe(2)
    await bond.drop(four[0]!, idea('La cinquième.'))
    await bond.open()
    const { rows, waiting } = await bond.ask(karim, 'bond.ideas', {})
    expect(rows).toHaveLength(6)
    expect(waiting).toBe(0)
    const { id } = rows.find(({ words }) => words === 'Trier la tournée par étage.')!
    const whole = await bond.ask(helene, 'bond.idea', { id })
    expect(whole.idea).toMatchObject({
      route: '/terrain/tour',
      version: 'abc123',
      refusals: ['too_late_to_contest'],
      state: 'told',
      signedBy: null,
      persons: null,
    })
  })

  test('names nobody, and is short; the refusal does not repeat the words', async () => {
    const no = await bond.drop(nadia, idea('Mme Durand appelle trop.'))
    expect(no).toMatchObject({ refused: 'bond_names' })
    expect(JSON.stringify(no)).not.toContain('Durand')
    expect(await bond.drop(nadia, idea('a'.repeat(401)))).toMatchObject({ refused: 'bond_long' })
    expect(await bond.drop(nadia, idea('Une rue.', `/bureau/r/${newId()}`))).toMatchObject({
      refused: 'malformed',
    })
  })

  test('the same sending twice is one slip, ten at once are ten, and the twenty-first waits', async () => {
    const slip = randomUUID()
    const inspector = actorOf('technician')
    await bond.drop(inspector, idea('Une seule fois.'), slip)
    await bond.drop(inspector, idea('Une seule fois.'), slip)
    expect((await bond.ask(inspector, 'bond.ideas', {})).waiting).toBe(1)
    const ten = Array.from({ length: 10 }, (_, i) => bond.drop(inspector, idea(`Idée ${'abcdefghij'[i]}`)))
    expect((await Promise.all(ten)).every(({ ok }) => ok)).toBe(true)
    for (let i = 0; i < 9; i++) await bond.drop(inspector, idea('Encore.'))
    expect(await bond.drop(inspector, idea('De trop.'))).toMatchObject({ refused: 'bond_full' })
    expect((await bond.ask(nadia, 'bond.ideas', {})).waiting).toBe(0)
    await town.database.owner.run(sql`delete from bond.slip`)
  })

  test('is nothing to who does not work here', async () => {
    for (const role of ['tenant', 'firm', 'visitor'] as const) {
      const stranger = actorOf(role)
      expect(await bond.drop(stranger, idea('De dehors.'))).toMatchObject({ ok: false })
      expect(await bond.ask(stranger, 'bond.ideas', {})).toMatchObject({ refused: 'not_yours' })
      expect(await bond.ask(stranger, 'bond.answered', {})).toMatchObject({ refused: 'not_yours' })
      expect(await bond.ask(stranger, 'bond.answerers', {})).toMatchObject({ refused: 'not_yours' })
    }
  })
})

describe('a public answer', () => {
  test('is dated and signed, read where the idea was had, and what was said before stays', async () => {
    const id = await toldIdea('Un bouton pour appeler.')
    expect(await answer(id, { ...planned, answers: 0 }, nadia)).toMatchObject({ refused: 'not_yours' })
    expect(await answer(id, { kind: 'more', words: 'Depuis quel écran ?', answers: 0 })).toMatchObject({
      ok: true,
    })
    for (const who of [karim, ...four])
      await bond.drop(who, { kind: 'addition', idea: id, words: 'Depuis la fiche du logement.' })
    await bond.open()
    expect(await answer(id, { ...planned, answers: 1 })).toMatchObject({ ok: true })
    const whole = await bond.ask(karim, 'bond.idea', { id })
    expect(whole.answers.map(({ kind, plannedOn }) => [kind, plannedOn])).toEqual([
      ['yes', '2030-03-01'],
      ['more', null],
    ])
    expect(whole.answers[0]!.by).not.toBe('')
    expect(whole.additions).toHaveLength(5)
    const here = (await bond.ask(karim, 'bond.answered', {})).rows.filter(
      ({ route }) => route === '/terrain/tour',
    )
    expect(here).toMatchObject([{ id, kind: 'yes' }])
    expect(
      await answer(id, { kind: 'shipped', words: 'Il est là.', version: '0.2', answers: 2 }),
    ).toMatchObject({ ok: true })
    expect((await bond.ask(nadia, 'bond.idea', { id })).idea.state).toBe('shipped')
    expect(await bond.drop(nadia, { kind: 'voice', idea: id })).toMatchObject({ refused: 'wrong_moment' })
  })

  test('two windows: the second reads what the first said', async () => {
    const id = await toldIdea('Écrire plus gros.')
    const no = (words: string) => answer(id, { kind: 'no', words, answers: 0 })
    const outcomes = await Promise.all([no('Trop cher.'), no('Plus tard.')])
    expect(outcomes.map((one) => (one.ok ? 'ok' : one.refused)).toSorted()).toEqual(['bond_moved', 'ok'])
    expect(await answer(id, { kind: 'shipped', words: 'Fait.', version: '1', answers: 1 })).toMatchObject({
      refused: 'wrong_moment',
    })
  })

  test('promises no day that is over', async () => {
    const id = await toldIdea('Ouvrir le dimanche.')
    const past = { ...planned, plannedOn: '2020-01-01', answers: 0 }
    expect(await answer(id, past)).toMatchObject({ refused: 'bond_past' })
  })

  test('what waits longest for one stands first for head office', async () => {
    await toldIdea('La plus récente.')
    const { rows } = await bond.ask(helene, 'bond.ideas', {})
    const states = rows.map(({ state }) => state === 'told')
    expect(states.lastIndexOf(true)).toBeLessThan(states.indexOf(false))
  })
})

describe('who wishes for it', () => {
  test('is counted by place once its month is over, by fives, until it ships; then nothing can be counted again', async () => {
    const id = await toldIdea('Compter une fois.')
    for (const who of colleagues(12)) await bond.drop(who, { kind: 'voice', idea: id })
    for (const who of colleagues(12)) await bond.drop(who, { kind: 'voice', idea: id })
    await bond.open()
    expect((await bond.ask(nadia, 'bond.idea', { id })).idea.persons).toBeNull()
    const later = new Date()
    later.setUTCMonth(later.getUTCMonth() + 1, 9)
    await countIdeas(town.kernel, later.toISOString())
    await countIdeas(town.kernel, later.toISOString())
    const counted = await bond.ask(nadia, 'bond.idea', { id })
    expect(counted.idea.persons).toBe(10)
    expect(counted.origins.every(({ persons }) => persons >= 5)).toBe(true)
    await answer(id, { ...planned, answers: 0 })
    await answer(id, { kind: 'shipped', words: 'C’est là.', version: '0.2', answers: 1 })
    later.setUTCMonth(later.getUTCMonth() + 1, 9)
    await countIdeas(town.kernel, later.toISOString())
    const left = await town.database.owner.row<{ ended: boolean; ballots: number }>(sql`
      select b.ended, (select count(*)::int from bond.ballot v where v.box = b.name) as ballots
      from bond.box b where b.name = ${`idea:${id}`}`)
    expect(left).toEqual({ ended: true, ballots: 0 })
    const keys = readdirSync(join(town.kernel.settings.filesDir, 'period-keys', `bond-idea-${id}`))
    expect(keys).toEqual([])
  })

  test('sent again after the box was opened, it is no second idea and no second voice', async () => {
    const slip = randomUUID()
    const again = idea('Renvoyée par le réseau.')
    for (let turn = 0; turn < 2; turn++) {
      await bond.drop(karim, again, slip)
      for (const who of four) await bond.drop(who, idea('Bruit.'))
      await bond.open()
    }
    const { rows } = await bond.ask(nadia, 'bond.ideas', {})
    expect(rows.filter(({ words }) => words === again.words)).toHaveLength(1)
  })
})

describe('an idea with a name', () => {
  test('stands at once, under it; the same id is not another’s', async () => {
    const id = newId()
    const { kind: _, ...draft } = idea('Je la signe.')
    expect(await town.send(nadia, 'bond.signIdea', id, draft)).toMatchObject({ ok: true })
    expect(await town.send(karim, 'bond.signIdea', id, draft)).toMatchObject({ refused: 'id_taken' })
    expect((await bond.ask(helene, 'bond.idea', { id })).idea.signedBy).not.toBeNull()
  })
})
