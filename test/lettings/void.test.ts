import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../../src/kernel/core/roles.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/lettings/core/contract.ts'
import { diagnosticKinds, findings } from '../../src/lettings/core/diagnostics/diagnostic-lives.ts'
import { type Act, grants } from '../../src/lettings/core/grants.ts'
import { causes } from '../../src/lettings/core/void/day-cause.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { moveIn } from '../setup/tell.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
  await w.act('person.moveOut', centre.household, { ends: day(-40) }, nadia)
})
afterAll(() => w.close())

const day = daysFromToday()
const nadia = actorOf('agent')
const luc = actorOf('technician')
const letting = actorOf('letting')

type Card = Queries['void.card']['output']
const card = async (actor = letting): Promise<Card> =>
  (await w.kernel.ask(actor, 'void.card', { unit: centre.unit })) as Card
const sumOf = (counted: Card['causes']): number => causes.reduce((sum, cause) => sum + counted[cause], 0)

describe('a dwelling whose lease is over', () => {
  test('is to be let again: forty days, all technical so far, and who has the ball is the agency', async () => {
    const it = await card()
    expect(it).toMatchObject({
      days: 40,
      works: 'noticed',
      allocation: 'none',
      ball: 'agency',
      cause: 'technical',
    })
    expect(sumOf(it.causes)).toBe(40)
  })

  test('costs a thirtieth of its rent a day, unless somebody says another sum', async () => {
    expect(await card()).toMatchObject({ daily: 1375, lost: 40 * 1375 })
    await w.act('void.price', centre.unit, { daily: 1850 }, letting)
    expect(await card()).toMatchObject({ daily: 1850, lost: 40 * 1850 })
  })

  test('moves step by step: the agency says the works, the letting officer who comes next', async () => {
    expect(await w.send(letting, 'void.move', centre.unit, { step: 'returned' })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.send(nadia, 'void.move', centre.unit, { step: 'proposed' })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.send(luc, 'void.move', centre.unit, { step: 'works' })).toMatchObject({
      refused: 'void_moved',
    })
    await w.act('void.move', centre.unit, { step: 'returned' }, luc)
    await w.act('void.move', centre.unit, { step: 'proposed' }, letting)
    await w.act('void.move', centre.unit, { step: 'decided' }, letting)
    await w.act('void.move', centre.unit, { step: 'offered' }, letting)
    expect(await card()).toMatchObject({ works: 'returned', allocation: 'offered', ball: 'agency' })
  })

  test('may step back, with a reason of its way', async () => {
    const back = { step: 'decided', reason: 'works_again' } as const
    expect(await w.send(letting, 'void.back', centre.unit, back)).toMatchObject({ refused: 'void_moved' })
    await w.act('void.back', centre.unit, { ...back, reason: 'refused' }, letting)
    expect((await card()).allocation).toBe('decided')
    await w.act('void.move', centre.unit, { step: 'offered' }, letting)
    await w.act('void.move', centre.unit, { step: 'accepted' }, letting)
  })

  test('is late where a step was wanted by a day that is over', async () => {
    await w.act('void.plan', centre.unit, { step: 'ready', day: day(-3) }, nadia)
    expect((await card()).late).toEqual({ step: 'ready', day: day(-3) })
    const { rows } = (await w.kernel.ask(letting, 'void.list', {})) as Queries['void.list']['output']
    expect(rows[0]).toMatchObject({ unit: centre.unit, late: { step: 'ready' } })
    await w.act('void.move', centre.unit, { step: 'ready' }, luc)
    expect((await card()).late).toBeNull()
  })

  test('is not signed without its diagnostics, each of which whoever may records', async () => {
    const sign = { step: 'signed', starts: day(10) } as const
    expect(await w.send(letting, 'void.move', centre.unit, { step: 'signed' })).toMatchObject({
      refused: 'starts_missing',
    })
    expect(await w.send(letting, 'void.move', centre.unit, { ...sign, starts: day(-40) })).toMatchObject({
      refused: 'still_let',
    })
    expect(await w.send(letting, 'void.move', centre.unit, sign)).toMatchObject({
      refused: 'diagnostic_expired',
      params: { n: diagnosticKinds.length },
    })
    for (const kind of diagnosticKinds) {
      const paper = { diagnostic: newId(), kind, doneOn: day(-2), found: findings[kind][0] }
      expect(await w.send(luc, 'diagnostic.record', centre.unit, { ...paper, found: 'fine' })).toMatchObject({
        refused: 'unknown_finding',
      })
      expect(await w.send(luc, 'diagnostic.record', centre.unit, { ...paper, doneOn: day(2) })).toMatchObject(
        { refused: 'received_ahead' },
      )
      await w.act('diagnostic.record', centre.unit, paper, luc)
    }
    const old = { diagnostic: newId(), kind: 'dpe', doneOn: day(-1), found: 'G' }
    await w.act('diagnostic.record', centre.unit, old, luc)
    expect(await w.send(letting, 'void.move', centre.unit, sign)).toMatchObject({
      refused: 'class_unlettable',
    })
    await w.act(
      'diagnostic.record',
      centre.unit,
      { ...old, diagnostic: newId(), doneOn: day(0), found: 'D' },
      luc,
    )
    await w.act('void.move', centre.unit, sign, letting)
    expect(await card()).toMatchObject({ allocation: 'signed', nextStarts: day(10), lacks: [] })
  })

  test('counts its days to the eve of the lease that is recorded, and closes after the visit of two months', async () => {
    await moveIn(
      w.act,
      { household: newId(), unit: centre.unit },
      [{ person: newId(), firstName: 'Rose', lastName: 'Blin' }],
      { starts: day(0) },
    )
    const it = await card()
    expect(it).toMatchObject({ days: 39, nextStarts: day(0), cause: null, rpls: { mode: 1, lease: day(0) } })
    expect(sumOf(it.causes)).toBe(39)
    expect(
      await w.send(letting, 'void.back', centre.unit, { step: 'none', reason: 'withdrew' }),
    ).toMatchObject({ refused: 'leased_already' })
    await w.act('void.move', centre.unit, { step: 'entered' }, letting)
    await w.act('void.move', centre.unit, { step: 'visited2m' }, letting)
    expect(await w.kernel.ask(letting, 'void.card', { unit: centre.unit })).toMatchObject({
      refused: 'not_found',
    })
  })
})

describe('a cause that the agency disputes', () => {
  const dispute = newId()
  const sylvie = actorOf('manager', roches)
  const at = async (): Promise<Card> =>
    (await w.kernel.ask(letting, 'void.card', { unit: roches.unit })) as Card
  beforeAll(async () => {
    await w.act('person.moveOut', roches.household, { ends: day(-20) }, sylvie)
  })

  test('stands beside what is counted, until somebody settles it by name', async () => {
    const said = { dispute, starts: day(-19), ends: day(-10), cause: 'allocation' } as const
    await w.act('void.dispute', roches.unit, said, sylvie)
    const it = await at()
    expect(it).toMatchObject({ disputed: true, causes: { technical: 20, allocation: 0 } })
    expect(it.disputes).toMatchObject([{ cause: 'allocation', counted: ['technical'], settled: null }])
    expect(await w.send(sylvie, 'void.settle', roches.unit, { dispute, cause: 'allocation' })).toMatchObject({
      refused: 'not_yours',
    })
    await w.act('void.settle', roches.unit, { dispute, cause: 'allocation' }, letting)
    const after = await at()
    expect(after).toMatchObject({ disputed: false, causes: { technical: 10, allocation: 10 } })
    expect(after.disputes).toMatchObject([{ counted: ['technical'], settled: { cause: 'allocation' } }])
  })

  test.each([
    ['days of the lease', { starts: day(-25), ends: day(-22) }, 'days_outside'],
    ['an end before its beginning', { starts: day(-5), ends: day(-8) }, 'dates_backwards'],
  ])('is refused for %s', async (_, days, refused) => {
    const said = { dispute: newId(), cause: 'allocation', ...days }
    expect(await w.send(sylvie, 'void.dispute', roches.unit, said)).toMatchObject({ refused })
  })

  test('is not disputed twice for the same days', async () => {
    const said = { dispute: newId(), starts: day(-8), ends: day(-6), cause: 'signing' }
    await w.act('void.dispute', roches.unit, said, sylvie)
    expect(await w.send(sylvie, 'void.dispute', roches.unit, { ...said, dispute: newId() })).toMatchObject({
      refused: 'disputed_already',
    })
  })
})

describe('who does what with a void, from outside', () => {
  const acts: [string, Act[], object][] = [
    ['void.move', ['moveWorks'], { step: 'visited' }],
    ['void.move', ['moveAllocation'], { step: 'proposed' }],
    ['void.back', ['moveWorks'], { step: 'noticed', reason: 'visit_missed' }],
    ['void.plan', ['planStep'], { step: 'ready', day: null }],
    ['void.stop', ['stopVoid'], { why: 'claim' }],
    ['void.resume', ['stopVoid'], { why: 'claim' }],
    ['void.price', ['priceVoid'], { daily: 1000 }],
    ['void.dispute', ['disputeCause'], { dispute: newId(), starts: day(-3), ends: day(-3), cause: 'held' }],
    ['void.settle', ['settleCause'], { dispute: newId(), cause: 'held' }],
    ['void.tellFeature', ['tellFeature'], { code: 'noLift', holds: false }],
    ['void.remark', ['remark'], { remark: newId(), words: 'La cave est inondée.' }],
    ['void.answerRemark', ['answerRemark'], { remark: newId(), words: 'C’est noté.' }],
    ['void.visitNewcomer', ['visitNewcomer'], { wrong: [] }],
    ['diagnostic.ask', ['recordDiagnostic'], {}],
    [
      'diagnostic.record',
      ['recordDiagnostic'],
      { diagnostic: newId(), kind: 'gas', doneOn: day(0), found: 'done' },
    ],
  ]
  const cases = acts.flatMap(([type, granted, data]) =>
    roles
      .filter((role) => role !== 'system')
      .map((role) => [type, role, granted.some((act) => grants[act][role] !== undefined), data] as const),
  )

  test.each(cases)('%s by %s: %s', async (type, role, may, data) => {
    const outcome = await w.send(actorOf(role, roches), type, roches.unit, data)
    const refused = outcome.ok ? '' : outcome.refused
    if (may) expect(refused).not.toBe('not_yours')
    else expect(refused).toBe('not_yours')
  })

  test.each(acts)('%s by another agency changes and tells nothing', async (type, _, data) => {
    for (const role of ['agent', 'technician', 'manager'] as const) {
      const outcome = await w.send(actorOf(role, centre), type, roches.unit, data)
      expect(['not_yours', 'not_found']).toContain(outcome.ok ? '' : outcome.refused)
    }
  })

  test('the house alone opens, drops and lets one', async () => {
    for (const [type, data] of [
      ['void.open', { household: roches.household, leaseEnds: day(-1) }],
      ['void.drop', { household: roches.household }],
      ['void.let', { starts: day(3), isDemanded: true }],
    ] as const)
      for (const role of roles.filter((each) => each !== 'system'))
        expect(await w.send(actorOf(role, roches), type, roches.unit, data)).toMatchObject({
          refused: 'not_yours',
        })
  })

  test('an agency reads its own, head office all, and nobody else any', async () => {
    const listed = async (role: (typeof roles)[number], at = roches): Promise<string[] | string> => {
      const said = (await w.kernel.ask(actorOf(role, at), 'void.list', {})) as
        | Queries['void.list']['output']
        | { refused: string }
      return 'refused' in said ? said.refused : said.rows.map(({ unit }) => unit)
    }
    expect(await listed('agent')).toContain(roches.unit)
    expect(await listed('agent', centre)).not.toContain(roches.unit)
    expect(await listed('letting')).toContain(roches.unit)
    for (const role of ['tenant', 'caretaker', 'operator', 'firm'] as const)
      expect(await listed(role)).toBe('not_yours')
    expect(await listed('visitor')).toBe('sign_in')
  })
})

test('a lease that somebody holds already opens nothing', async () => {
  const rows = await w.database.owner.rows(
    sql`select v.id from lettings.void v where v.unit = ${centre.empty}`,
  )
  expect(rows).toEqual([])
})
