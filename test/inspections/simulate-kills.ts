import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { InspectionPack } from '../../src/inspections/core/contract.ts'
import { recordText } from '../../src/inspections/core/record/compose-record.ts'
import type { Signature } from '../../src/inspections/core/record/record-shapes.ts'
import { partiesOf } from '../../src/inspections/core/walk/party-end.ts'
import { proposeFlaw } from '../../src/inspections/core/walk/propose-flaw.ts'
import { actsOfWalk } from '../../src/inspections/core/walk/walk-acts.ts'
import {
  addUntold,
  beginWalk,
  changeRoom,
  finishRoom,
  roomsLeft,
  seeAsBefore,
  tellFrom,
  type Walk,
  withoutTold,
} from '../../src/inspections/core/walk/walk-draft.ts'
import { walkRecord } from '../../src/inspections/core/walk/walk-record.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import type { Database } from '../../src/kernel/server/database.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { type Db, sql } from '../../src/kernel/server/sql.ts'
import { type Dice, throwDice } from '../field/simulation.dice.ts'
import { type HouseProcess, startHouse } from '../field/simulation.house.ts'
import { fair, foul, makeNetwork, type Network, type Weather } from '../field/simulation.network.ts'
import { makePhone, type Phone } from '../field/simulation.phone.ts'
import { type Holder, settle } from '../field/simulation.world.ts'
import { makeSealKeys, openTimeAuthority, type TimeAuthority } from '../setup/seal-keys.ts'
import { until } from '../setup/until.ts'
import { judgeSeals, type SealFindings } from './judge-seals.ts'

/** `tablets` walk `each` inspections, one after the other; the house is killed `kills` times. */
export type KillPlan = { seed: number; tablets: number; each: number; kills: number }
export type KillFindings = SealFindings & {
  inspections: number
  tabletKills: number
  houseKills: number
  authorityFailures: number
}

/** What a tablet signed, as whoever stood there saw it. */
export type SignedThere = { id: string; hash: string; pictures: readonly string[] }

/**
 * Inspections on a foul network, while tablets are killed at each step of keeping and telling, the house at any instant, also between a seal
 * and its keeping, and the time authority answers late, wrongly or not at all. The rules, the outbox and the house are those that are shipped.
 */
export const simulateKills = async (
  plan: KillPlan,
  database: Database,
  databaseUrl: string,
  folder: string,
): Promise<KillFindings> => {
  const keys = makeSealKeys()
  const authority = await openTimeAuthority(keys)
  const house = await startHouse(databaseUrl, folder, sealIn(folder, keys.texts('ec', authority.url)))
  try {
    const patches = await settle(database.owner, plan.seed, plan.tablets, 2)
    const dice = patches.map((_, i) => throwDice(plan.seed * 7919 + i))
    const units = await dwellings(database.owner, patches, dice)
    const weather: Weather = {
      lostRequest: 0,
      lostAnswer: 0,
      twice: 0,
      ghost: 0,
      portal: 0,
      busy: 0,
      cut: 0,
      calls: 0,
    }
    const tablets = patches.map(({ holders }, i) =>
      makeTablet(holders, units[i]!, dice[i]!, makeNetwork(house.url, weather, true), house.url),
    )
    let isOver = false
    const faults = disturb(plan, house, authority, throwDice(plan.seed), tablets, () => isOver)
    await Promise.all(tablets.map((tablet) => tablet.play(plan.each)))
    isOver = true
    const { houseKills, authorityFailures } = await faults
    authority.answer('well')
    await waitForPapers(database.owner, house.begun())
    const signed = tablets.flatMap((tablet) => tablet.signed)
    const changed = tablets.flatMap(({ phone }) => phone.changed)
    const found = await judgeSeals(database.owner, signed, folder, keys.folder)
    return {
      ...found,
      doubled: [...found.doubled, ...changed],
      lost: [...found.lost, ...tablets.flatMap((tablet) => tablet.refused)],
      inspections: signed.length,
      tabletKills: tablets.reduce((n, tablet) => n + tablet.kills(), 0),
      houseKills,
      authorityFailures,
    }
  } finally {
    await house.stop()
    await authority.close()
    keys.remove()
  }
}

const sealIn = (
  folder: string,
  { key, chain, authority }: { key: string; chain: string; authority: string | undefined },
): Record<string, string> => {
  writeFileSync(join(folder, 'seal.key'), key, { mode: 0o600 })
  writeFileSync(join(folder, 'seal.pem'), chain, { mode: 0o600 })
  return {
    SEAL_KEY_FILE: join(folder, 'seal.key'),
    SEAL_CHAIN_FILE: join(folder, 'seal.pem'),
    SEAL_TIME_URL: authority ?? '',
    HOUSE_JOBS: '1',
  }
}

const dwellings = async (
  db: Db,
  patches: readonly { building: string }[],
  dice: readonly Dice[],
): Promise<string[]> => {
  const units: string[] = []
  for (const [i, { building }] of patches.entries()) {
    const unit = dice[i]!.id(0)
    await db.run(sql`
      insert into estate.unit (id, kind, building, agency, ref, code, storey, door, rooms)
      values (${unit}, 'dwelling', ${building}, 'centre', ${`L-${i}`}, ${`C${i}`}, 1, '4', 1)`)
    units.push(unit)
  }
  return units
}

/** The house is killed at even shares of the work; what the time authority answers changes with each inspection that ends. */
const disturb = async (
  { kills, tablets: n, each }: KillPlan,
  house: HouseProcess,
  authority: TimeAuthority,
  dice: Dice,
  tablets: readonly Tablet[],
  isOver: () => boolean,
): Promise<{ houseKills: number; authorityFailures: number }> => {
  const done = (): number => tablets.reduce((sum, { signed }) => sum + signed.length, 0)
  let houseKills = 0
  let authorityFailures = 0
  for (let seen = 0; !isOver(); ) {
    await until(() => isOver() || done() > seen)
    seen = done()
    const how = dice.pick([
      'well',
      'well',
      'well',
      'not',
      'nothing',
      'half',
      'nonsense',
      'the same again',
      'too much',
      'with another hour',
    ] as const)
    if (how !== 'well') authorityFailures++
    authority.answer(how)
    if (!isOver() && houseKills < kills && seen >= ((houseKills + 1) * n * each) / (kills + 1)) {
      await house.killAndRestart()
      houseKills++
    }
  }
  return { houseKills, authorityFailures }
}

// What the clock of the house would do every five minutes is done as soon as its queue is empty.
const waitForPapers = async (db: Db, begun: string): Promise<void> => {
  for (let left = await countUnsealed(db); left > 0; ) {
    left = await until(async () => {
      const now = await countUnsealed(db)
      if (now < left) return { now }
      // Five minutes have gone: what a killed house holds is old by then; what the living one is at is not.
      for (const held of ['_private_jobs', '_private_job_queues'])
        await db.run(
          sql`update ${sql.raw(`graphile_worker.${held}`)} set locked_at = locked_at - interval '5 minutes' where locked_at < ${begun}`,
        )
      await db.run(sql`select graphile_worker.add_job('inspections.papers', job_key => 'inspections.papers')`)
      return undefined
    }, 5000).then(
      ({ now }) => now,
      async (never: Error) => {
        throw new Error(`${left} papers never came: ${JSON.stringify(await tellUnsealed(db))}`, {
          cause: never,
        })
      },
    )
  }
}

/** Why papers do not come: what each waits for, and the jobs of the house. */
const tellUnsealed = async (db: Db): Promise<unknown> => ({
  waiting: await db.rows(sql`
    select i.id, i.seal, i.seal_photos as missing, i.seal_tried_at as tried,
      (select count(*)::int from inspections.picture p left join kernel.file f on f.sha256 = p.sha256
        where p.inspection = i.id and f.sent_bytes is null) as absent
    from inspections.inspection i where i.record is not null and i.paper is null order by i.ended_at limit 5`),
  jobs: await db.rows(sql`
    select j.task_identifier as task, count(*)::int as n, min(j.run_at) as soonest, max(j.attempts) as attempts,
      count(j.locked_at)::int as locked, max(left(j.last_error, 200)) as fault
    from graphile_worker.jobs j group by 1`),
  queues: await db.rows(sql`
    select q.queue_name as queue, q.locked_at as since, q.locked_by as by from graphile_worker._private_job_queues q
    where q.locked_at is not null`),
})

const countUnsealed = async (db: Db): Promise<number> =>
  (await db.row<{ n: number }>(
    sql`select count(*)::int as n from inspections.inspection where record is not null and paper is null`,
  ))!.n

type Tablet = {
  phone: Phone
  signed: SignedThere[]
  refused: string[]
  kills: () => number
  play: (inspections: number) => Promise<void>
}

const makeTablet = (
  [agent, caretaker]: readonly Holder[],
  unit: string,
  dice: Dice,
  { carry, ghosts }: Network,
  url: string,
): Tablet => {
  const holder = caretaker!
  const phone = makePhone(holder, dice, 0.02)
  const signed: SignedThere[] = []
  const refused: string[] = []
  let kills = 0
  const clock = (): number => Date.now()
  const send = async (how = foul): Promise<void> => {
    await phone.send(carry(holder.cookie, dice, how), clock())
    if (ghosts.length && dice.of(0.3)) await ghosts.splice(dice.below(ghosts.length), 1)[0]!()
  }

  /** What the page keeps of a walk, and what of it lies on the disk: a kill leaves the disk alone. */
  let disk: Walk | undefined
  const killedHere = (): boolean => dice.of(0.04)
  const lay = async (walk: Walk, upTo: number): Promise<void> => {
    for (const { type, data, photos } of actsOfWalk(walk).slice(0, upTo)) {
      const command = { id: newId(), type, subject: walk.id, data, at: new Date(clock()).toISOString() }
      const act = { command, photos: [...photos], owner: holder.person }
      phone.done.push(act)
      await phone.store.add(act)
    }
  }
  // As useWalk.ts does: both are kept at once, in whatever order the disk takes them, and only then is it told.
  const tell = async (walk: Walk): Promise<Walk | undefined> => {
    const next = tellFrom(walk, clock())
    const acts = actsOfWalk(next).length
    if (killedHere()) {
      // Either was written when the page went, or both, or a part of the acts alone.
      if (dice.of(0.5)) disk = structuredClone(next)
      if (dice.of(0.5)) await lay(next, dice.below(acts + 1))
      return undefined
    }
    disk = structuredClone(next)
    await lay(next, acts)
    if (killedHere()) return undefined
    disk = withoutTold(next, next)
    return disk
  }
  // A page that was killed begins with what the disk has, and tells what lies there untold.
  const step = async (walk: Walk, to: (before: Walk) => Walk): Promise<Walk> => {
    let next = await tell(to(walk))
    while (!next) {
      kills++
      const kept = disk!
      next = kept.untold.length ? await tell(kept) : kept
    }
    return next
  }

  const one = async (n: number): Promise<void> => {
    const id = dice.id(clock())
    const plan = { unit, kind: 'entry', at: new Date(clock() + 3_600_000).toISOString(), by: holder.person }
    await act(url, agent!.cookie, 'inspection.plan', id, plan)
    const pack = await packOf(url, holder.cookie, id)
    let walk = beginWalk(pack, `tablet-${holder.person}`, new Date(clock()).toISOString().slice(0, 10))
    disk = walk
    walk = await step(walk, (before) => before)
    const pictures: string[] = []
    // A step that was lost with its page is done again by whoever stands there.
    for (let left = roomsLeft(walk)[0]; left; left = roomsLeft(walk)[0]) {
      const { room } = left
      const last = pack.last.rooms.find((each) => each.room === room)!
      const photo = dice.of(0.3)
        ? await takePhoto(phone, holder, `${id} ${room} ${pictures.length}`)
        : undefined
      if (photo) pictures.push(photo)
      walk = await step(walk, (before) =>
        last.elements.length && !photo ? seeAsBefore(before, last, pack) : seeWith(before, room, photo),
      )
      if (dice.of(0.3)) await send()
    }
    walk = await until(async () => {
      const meters = [
        { id: metersId(unit), kind: 'coldWater' as const, index: n, isChanged: false, photos: [] },
      ]
      const next = await step(walk, (before) => addUntold({ ...before, meters }, `meter ${meters[0]!.id}`))
      return next.meters.length ? next : undefined
    })
    const hash = createHash('sha256')
      .update(recordText(walkRecord(walk)))
      .digest('hex')
    while (!walk.hash) walk = await step(walk, (before) => addUntold(signedBy(before, hash), 'sign'))
    signed.push({ id, hash, pictures: picturesIn(walk) })
    while (!(await phone.isEmpty())) await send(dice.of(0.5) ? foul : fair)
    for (const { command, refused: why } of await phone.store.acts())
      if (why) refused.push(`${id} ${command.type} ${why.refused}`)
  }
  return {
    phone,
    signed,
    refused,
    kills: () => kills,
    play: async (inspections) => {
      for (let n = 1; n <= inspections; n++) await one(n)
      for (const ghost of ghosts.splice(0)) await ghost()
    },
  }
}

const metersId = (unit: string): string => `${unit.slice(0, -1)}0`
const picturesIn = (walk: Walk): string[] =>
  walk.rooms.flatMap(({ elements }) => elements.flatMap(({ flaws }) => flaws.flatMap(({ photos }) => photos)))

const seeWith = (walk: Walk, room: string, photo: string | undefined): Walk =>
  finishRoom(
    changeRoom(walk, room, (before) => ({
      ...before,
      asBefore: false,
      elements: before.elements.map((each, i) => ({
        ...each,
        condition: 'good',
        isClean: true,
        flaws:
          i === 0 && photo
            ? [{ ...proposeFlaw('stain', each, { id: newId(), inspection: 'entry' }), photos: [photo] }]
            : [],
      })),
    })),
    room,
  )

const strokes: Signature['strokes'] = [
  [
    [100, 200, 0],
    [400, 120, 60],
    [700, 260, 140],
  ],
]
const signedBy = (walk: Walk, hash: string): Walk => ({
  ...walk,
  hash,
  ends: partiesOf(['Anne Le Goff'], 'Karim Benali').map((party) => ({
    ...party,
    hash,
    ended: 'signed',
    strokes,
    at: '2026-11-29T10:00:00.000Z',
  })),
})

/** A picture like no other, on the disk of the tablet. */
const takePhoto = async ({ store }: Phone, { person }: Holder, like: string): Promise<string> => {
  const tone = createHash('sha256').update(like).digest()
  const background = { r: tone[0]!, g: tone[1]!, b: tone[2]! }
  const spot = await sharp(tone.subarray(0, 27), { raw: { width: 3, height: 3, channels: 3 } })
    .png()
    .toBuffer()
  const bytes = await sharp({ create: { width: 48, height: 36, channels: 3, background } })
    .composite([{ input: spot }])
    .jpeg()
    .toBuffer()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await store.keep({
    sha256,
    photo: new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }),
    owner: person,
    at: Date.now(),
  })
  return sha256
}

// Who plans sits in the office, where the network is well; a house that starts again is waited for.
const act = (url: string, cookie: string, type: string, subject: string, data: object): Promise<unknown> => {
  const command = { id: newId(), type, subject, data, at: new Date().toISOString() }
  return until(async () => {
    const [outcome] = (await posted<Outcome[]>(url, '/api/commands', cookie, [command])) ?? []
    if (outcome && !outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
    return outcome
  }, 150)
}

const packOf = (url: string, cookie: string, id: string): Promise<InspectionPack> =>
  until(async () => {
    const answer = await posted<{ inspections: InspectionPack[] }>(
      url,
      '/api/ask/inspections.pack',
      cookie,
      {},
    )
    return answer?.inspections.find((each) => each.id === id)
  }, 150)

const posted = async <T>(
  url: string,
  path: string,
  cookie: string,
  body: unknown,
): Promise<T | undefined> => {
  const headers = { 'content-type': 'application/json', cookie }
  const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(
    () => undefined,
  )
  return response?.ok ? ((await response.json()) as T) : undefined
}
