import sharp from 'sharp'
import type { Database } from '../../src/kernel/server/database.ts'
import { doOne, type Filed } from './simulation.acts.ts'
import { type Dice, throwDice } from './simulation.dice.ts'
import { type Findings, judgeAll, type Plan } from './simulation.findings.ts'
import type { HouseProcess } from './simulation.house.ts'
import { awful, fair, foul, makeNetwork, type Network, type Weather } from './simulation.network.ts'
import { makePhone, type Phone } from './simulation.phone.ts'
import { type Patch, readHeld, settle } from './simulation.world.ts'
import { until } from '../setup/until.ts'

const phonesEach = 10

/**
 * Phones on a foul network, in patches that share their requests, against the house in a process of its own. In a patch one
 * thing happens after the other, as the dice say; patches go on side by side. With `steady`, a killed house only makes calls
 * slow, so that the history of a seed is always the same; without, its calls are cut off in the middle.
 */
export const simulate = async (plan: Plan, database: Database, house: HouseProcess): Promise<Findings> => {
  const began = performance.now()
  const patches = await settle(database.owner, plan.seed, Math.ceil(plan.phones / phonesEach), phonesEach)
  const jpeg = await sharp({ create: { width: 32, height: 32, channels: 3, background: '#0b5a5d' } })
    .jpeg()
    .toBuffer()
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
  const phones: Phone[] = []
  const days = patches.map((patch, i) => {
    const dice = throwDice(plan.seed * 7919 + i)
    const own = patch.holders.map((holder) => makePhone(holder, dice, 0.02))
    phones.push(...own)
    return playDay(plan, patch, own, dice, makeNetwork(house.url, weather, plan.steady), jpeg)
  })
  let over = false
  const killing = killNowAndThen(plan, house, phones, () => over)
  await Promise.all(days)
  over = true
  const kills = await killing
  const found = await judgeAll(plan, phones, await readHeld(database.owner))
  return { ...found, weather, kills, seconds: (performance.now() - began) / 1000 }
}

const playDay = async (
  plan: Plan,
  patch: Patch,
  phones: Phone[],
  dice: Dice,
  { carry, ghosts }: Network,
  jpeg: Buffer,
): Promise<void> => {
  const known: Filed[] = []
  let clock = Date.parse('2026-11-24T08:00:00Z')
  const left = new Map(phones.map((phone) => [phone, plan.acts]))
  // Some of the clocks are two days off, some ahead, some behind.
  const clockOf = (phone: Phone): number => clock + [0, 0, 0, -2, 2][phones.indexOf(phone) % 5]! * 86_400_000
  while (left.size) {
    const phone = dice.pick([...left.keys()])
    const todo = left.get(phone)!
    clock += dice.below(60_000)
    const now = Math.min(1 + dice.below(6), todo)
    for (let i = 0; i < now; i++) await doOne(phone, patch, known, dice, clockOf(phone), jpeg)
    if (todo === now) left.delete(phone)
    else left.set(phone, todo - now)
    if (ghosts.length && dice.of(0.3)) await ghosts.splice(dice.below(ghosts.length), 1)[0]!()
    const sender = dice.pick(phones)
    // One of each patch spends its day where hardly anything is answered.
    const how = sender === phones.at(-1) ? awful : foul
    if (dice.of(0.6)) await sender.send(carry(sender.holder.cookie, dice, how), clockOf(sender))
  }
  for (const phone of phones)
    while (!(await phone.isEmpty())) await phone.send(carry(phone.holder.cookie, dice, fair), clockOf(phone))
  for (const ghost of ghosts.splice(0)) await ghost()
}

/** Kills the house at even shares of the work, and starts it again. */
const killNowAndThen = async (
  { kills, phones: n, acts }: Plan,
  house: HouseProcess,
  phones: Phone[],
  over: () => boolean,
): Promise<number> => {
  const heard = (): number => phones.reduce((sum, phone) => sum + phone.outcomes.size, 0)
  let done = 0
  while (done < kills && !over()) {
    const share = ((done + 1) * n * acts) / (kills + 1)
    await until(() => over() || heard() >= share)
    if (over()) break
    await house.killAndRestart()
    done++
  }
  return done
}
