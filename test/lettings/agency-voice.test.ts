import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries } from '../../src/lettings/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { recordPapers } from '../setup/record-papers.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
  await w.act('person.moveOut', centre.household, { ends: day(-9) }, nadia)
})
afterAll(() => w.close())

const day = daysFromToday()
const nadia = actorOf('agent')
const luc = actorOf('technician')
const letting = actorOf('letting')

type Card = Queries['void.card']['output']
const card = async (actor = letting): Promise<Card> =>
  (await w.kernel.ask(actor, 'void.card', { unit: centre.unit })) as Card

describe('the agency has its say in what was moved away from it', () => {
  test('by what is so in the dwelling and the stairs: of two that contradict each other, the last', async () => {
    await w.act('void.tellFeature', centre.unit, { code: 'noLift', holds: true }, luc)
    await w.act('void.tellFeature', centre.unit, { code: 'thinWalls', holds: true }, nadia)
    await w.act('void.tellFeature', centre.unit, { code: 'withLift', holds: true }, nadia)
    await w.act('void.tellFeature', centre.unit, { code: 'withLift', holds: true }, nadia)
    expect((await card()).features.toSorted()).toEqual(['thinWalls', 'withLift'])
    await w.act('void.tellFeature', centre.unit, { code: 'thinWalls', holds: false }, nadia)
    expect((await card()).features).toEqual(['withLift'])
    const opinion = { code: 'noisyPeople', holds: true }
    expect(await w.send(nadia, 'void.tellFeature', centre.unit, opinion)).toMatchObject({
      refused: 'malformed',
    })
  })

  test('by a remark, once somebody is proposed: head office owes an answer, and signs no lease before', async () => {
    const remark = newId()
    const said = { remark, words: 'L’ascenseur s’arrête au deuxième étage.' }
    expect(await w.send(nadia, 'void.remark', centre.unit, said)).toMatchObject({
      refused: 'remark_untimely',
    })
    await w.act('void.move', centre.unit, { step: 'proposed' }, letting)
    await w.act('void.remark', centre.unit, said, nadia)
    const owed = await card()
    expect(owed).toMatchObject({
      ball: 'head_office',
      remarks: [{ by: 'Nadia Ferrand', words: said.words, answer: null }],
    })
    expect(owed.owed! > day(0)).toBe(true)
    for (const step of ['decided', 'offered', 'accepted'])
      await w.act('void.move', centre.unit, { step }, letting)
    await recordPapers((type, unit, data) => w.act(type, unit, data, luc), centre.unit, day(-1))
    const sign = { step: 'signed', starts: day(5) }
    expect(await w.send(letting, 'void.move', centre.unit, sign)).toMatchObject({
      refused: 'remark_unanswered',
    })
    // Nor is one recorded by another way.
    const lease = {
      unit: centre.unit,
      tenancy: { id: newId(), starts: day(5) },
      occupants: [{ person: newId(), firstName: 'Awa', lastName: 'N’Diaye' }],
    }
    expect(await w.send(nadia, 'person.moveIn', newId(), lease)).toMatchObject({
      refused: 'remark_unanswered',
    })
    const papers = (on: string) => w.kernel.ask(nadia, 'diagnostic.card', { unit: centre.unit, on })
    expect([await papers(day(5)), await papers(day(-60))]).toMatchObject([
      { owesAnswer: true },
      { owesAnswer: false },
    ])
    await w.act('void.answerRemark', centre.unit, { remark, words: 'Le candidat est prévenu.' }, letting)
    expect(await papers(day(5))).toMatchObject({ owesAnswer: false })
    expect(await card(nadia)).toMatchObject({
      owed: null,
      remarks: [{ answer: { words: 'Le candidat est prévenu.' } }],
    })
    await w.act('void.move', centre.unit, sign, letting)
  })

  test('its words are in no fact of the journal', async () => {
    const { thread } = await card()
    expect(JSON.stringify(thread)).not.toContain('ascenseur')
    expect(thread.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['void.remarked', 'void.remarkAnswered']),
    )
  })
})

describe('diagnostics that will not hold', () => {
  test('are asked for by one act, each once: a request of the dwelling, which nobody takes for a danger', async () => {
    await w.close()
    w = await openLandlord()
    await w.act('person.moveOut', centre.household, { ends: day(40) }, nadia)
    const before = (await card()).papers
    expect(before).toMatchObject({ by: day(41), asked: [] })
    expect(before.toAsk.length).toBeGreaterThan(0)
    await w.act('diagnostic.ask', centre.unit, {}, nadia)
    const { papers, thread } = await card()
    expect(papers.toAsk).toEqual([])
    expect(papers.asked.map(({ kind }) => kind).toSorted()).toEqual(before.toAsk.toSorted())
    const { request } = (await w.kernel.ask(nadia, 'request.thread', { id: papers.asked[0]!.request })) as {
      request: { urgency: string; nature: string; words?: string }
    }
    expect(request).toMatchObject({ nature: 'other.repair' })
    expect(request.urgency).not.toBe('U0')
    await w.act('diagnostic.ask', centre.unit, {}, nadia)
    expect((await card()).thread).toHaveLength(thread.length)
  })
})
