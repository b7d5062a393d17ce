import type { AlarmKind } from '../src/sensors/core/alarm-kinds.ts'
import type { AlarmOutcome } from '../src/sensors/core/telling/leak-codes.ts'
import * as habits from './sensor-habits.ts'

/** Days for which meters, and probes, have been heard. */
const [meterDays, probeDays] = [40, 14]

/** Where the sensors of the story stand: homes in the order of their doors, those in which somebody lives told apart. */
export type EquippedHouse = { building: string; homes: readonly { unit: string; isLet: boolean }[] }
/** `le-goff`: the building of Madame Le Goff, her home first. `equipped`: another, of which everything is measured. */
export type EquippedHouses = {
  leGoff: EquippedHouse
  equipped: EquippedHouse
  fan: string | undefined
  lift: string | undefined
}

/** `gateway`: what carries them, on the roof. */
export type EquippedDevices = { building: string; gateway: string; devices: habits.InventedDevice[] }

/** Leaks that were: of which home, litres an hour, on which days before the last noon. What was found of each stands below. */
const leGoffLeaks: Readonly<Record<number, habits.Spell[]>> = {
  2: [{ from: -3, value: 14 }],
  4: [{ from: -30, to: -24, value: 9 }],
  5: [{ from: -28, to: -20, value: 6 }],
  7: [{ from: -22, to: -17, value: 22 }],
  8: [{ from: -20, to: -14, value: 4 }],
}
const equippedLeaks: Readonly<Record<number, habits.Spell[]>> = {
  1: [{ from: -26, to: -19, value: 12 }],
  3: [{ from: -18, to: -12, value: 5 }],
  6: [{ from: -15, to: -11, value: 8 }],
  9: [{ from: -33, to: -29, value: 3 }],
}

/** What was found of what is over, by the number of its device. */
export const outcomes: readonly { number: string; kinds: readonly AlarmKind[]; outcome: AlarmOutcome }[] = [
  ...['20417304', '20417305', '20417307', '20417308', '20417501', '20417503'].map((number) => ({
    number,
    kinds: ['leak.steady', 'leak.frequent', 'leak.habit'] as const,
    outcome: 'confirmed' as const,
  })),
  { number: '20417506', kinds: ['leak.steady', 'leak.frequent', 'leak.habit'], outcome: 'false' },
  { number: '20417509', kinds: ['leak.steady', 'leak.frequent', 'leak.habit'], outcome: 'notFound' },
  { number: '20417505', kinds: ['leak.burst'], outcome: 'confirmed' },
  { number: 'CHAUF01', kinds: ['boiler'], outcome: 'confirmed' },
  { number: 'VMC01', kinds: ['ventilation'], outcome: 'confirmed' },
  { number: 'ASC01', kinds: ['lift'], outcome: 'confirmed' },
]

/** All devices of the story, by building: nothing in them is anybody’s. */
export const inventedDevices = ({ leGoff, equipped, fan, lift }: EquippedHouses): EquippedDevices[] => [
  {
    building: leGoff.building,
    gateway: 'toit-valentin',
    devices: [
      ...leGoff.homes.slice(0, 12).map(({ unit, isLet }, i) => ({
        number: String(20_417_300 + i),
        kind: 'waterMeter' as const,
        habits: isLet ? habits.home(leGoffLeaks[i]) : habits.empty,
        heardDays: meterDays,
        unit,
      })),
      {
        number: 'ASC01',
        kind: 'liftProbe' as const,
        habits: habits.lift([{ from: -8, to: -8, value: 0 }]),
        heardDays: probeDays,
        asset: lift,
      },
    ],
  },
  {
    building: equipped.building,
    gateway: 'toit-horreum',
    devices: [...metersOf(equipped), ...probesOf(equipped, fan)],
  },
]

const metersOf = ({ homes }: EquippedHouse): habits.InventedDevice[] => {
  const water = homes.map(({ isLet }, i) =>
    isLet ? habits.home(equippedLeaks[i], i === 5 ? [{ from: -9, to: -9, value: 170 }] : []) : habits.empty,
  )
  return [
    ...homes.map(({ unit }, i) => ({
      number: String(20_417_500 + i),
      kind: 'waterMeter' as const,
      habits: water[i]!,
      heardDays: meterDays,
      unit,
    })),
    { number: '20417600', kind: 'generalMeter', habits: [], heardDays: meterDays },
  ]
}

const probesOf = ({ homes }: EquippedHouse, roof: string | undefined): habits.InventedDevice[] => [
  ...homes.slice(0, 8).map(({ unit }, i) => ({
    number: `TH0${String(i + 1).padStart(2, '0')}`,
    kind: 'roomProbe' as const,
    habits: rooms[i] ?? habits.room(20.5, 48),
    heardDays: probeDays,
    unit,
    ...(i === 6 ? { silentFrom: -8 } : {}),
  })),
  { number: 'EXT01', kind: 'outsideProbe', habits: habits.outside, heardDays: probeDays },
  {
    number: 'CHAUF01',
    kind: 'boilerProbe',
    habits: habits.boiler(64, [{ from: -6, to: -6, value: 41 }]),
    heardDays: probeDays,
    setpoint: 65,
  },
  {
    number: 'VMC01',
    kind: 'ventilationProbe',
    habits: habits.fan(520, [{ from: -2, to: -2, value: 12 }]),
    heardDays: probeDays,
    asset: roof,
  },
  {
    number: 'DAAF01',
    kind: 'smokeAlarm',
    habits: habits.smoke(2960, [{ from: -1, value: 2440 }]),
    heardDays: probeDays,
    unit: homes[7]?.unit,
  },
  {
    number: 'DAAF02',
    kind: 'smokeAlarm',
    habits: habits.smoke(3010),
    heardDays: probeDays,
    unit: homes[8]?.unit,
  },
]

/** A damp home, and one that has been cold since the day before yesterday; the others are as they should be. */
const rooms: Readonly<Record<number, habits.Habit[]>> = {
  1: habits.room(19.6, 52),
  2: habits.room(19.2, 76),
  3: habits.room(21, 44),
  4: habits.room(20, 46, [{ from: -2, value: 16.4 }]),
}
