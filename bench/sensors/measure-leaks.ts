import { print, say } from '../figures.ts'
import { foreignFile } from '../references/paris-pairs.ts'
import { findLeak, type Way } from './find-leak.ts'
import { passDoor } from './four-doors.ts'
import { type Leak, leaks } from './leak-shapes.ts'
import { measureHomesByDoors } from './measure-homes-by-doors.ts'
import {
  alarmsOf,
  type Home,
  type JudgedHome,
  judgeHomes,
  monthsOf,
  plainly,
  type Reading,
  readHomes,
} from './real-homes.ts'

type Row = {
  name: string
  how: Reading
  alarms: string
  openings: string
  asked: readonly (readonly [Leak, string])[]
}

/** What the design measured on the same homes, each with how they were read. */
const table: readonly Row[] = [
  {
    name: 'four doors mixed',
    how: plainly,
    alarms: '.030 ± .02',
    openings: '.068 ± .02',
    asked: [
      [leaks.steady, '≥ .9'],
      [leaks.bursts, '≥ .9'],
      [leaks.shaken, '.97 ± .02'],
      [leaks.seldom, '.42 or more'],
      [leaks.rising, '.96 ± .02'],
    ],
  },
  {
    name: '15 % lost',
    how: { ...plainly, lost: 0.15 },
    alarms: '.028 ± .02',
    openings: '.064 ± .02',
    asked: [
      [leaks.steady, '.87 or more'],
      [leaks.bursts, '.74 or more'],
      [leaks.shaken, '.74 or more'],
      [leaks.seldom, '.32 or more'],
      [leaks.rising, '.70 or more'],
    ],
  },
  {
    name: '15 % lost, a day known at 12 h',
    how: { ...plainly, lost: 0.15, enough: 12 },
    alarms: '.075 ± .02',
    openings: '.15',
    asked: [
      [leaks.steady, '1'],
      [leaks.bursts, '.97'],
    ],
  },
  {
    name: '10-L pulses',
    how: { ...plainly, pulse: 10 },
    alarms: '.017 ± .02',
    openings: '.023 ± .02',
    asked: [
      [leaks.strong, '.99 ± .02'],
      [leaks.steady, '.70 or more'],
      [leaks.shaken, '.13 or more'],
      [leaks.rising, '.54 or more'],
    ],
  },
]

/** False alarms of a year of real homes, and leaks of a fortnight that are added to their meters: those that are found in 7 and in 14 days. */
export const measureLeaks = async (): Promise<void> => {
  const file = foreignFile('sensors/daiad_swm_dev.csv.gz')
  if (!file) return say('sensors/daiad_swm_dev.csv.gz is not in the folder that LOGE_DATA names.')
  const all = await readHomes(file)
  for (const row of table) {
    const homes = judgeHomes(all, row.how)
    printFalse(row.name, homes, row)
    for (const [leak, target] of row.asked) printFound(row.name, leak, homes, row.how, target)
  }
  measureFifths(all)
  await measureHomesByDoors(all)
}

const doorsOf = (homes: readonly JudgedHome[]): ((home: JudgedHome) => Way) => {
  const place = new Map(homes.map(({ name }, i) => [name, i]))
  return ({ name }) => passDoor(place.get(name) ?? 0)
}

const printFalse = (
  name: string,
  homes: readonly JudgedHome[],
  { how, alarms, openings }: Pick<Row, 'how' | 'alarms' | 'openings'>,
): void => {
  const months = monthsOf(homes, how)
  const figure = { bench: 'sensors', n: homes.length, unit: 'a home-month' }
  const count = homes.reduce((sum, { spells }) => sum + alarmsOf(spells), 0)
  print({ ...figure, name: `${name}: false alarms, 14 days apart`, value: count / months, target: alarms })
  const opened = homes.reduce((sum, home) => sum + home.openings.length, 0)
  print({ ...figure, name: `${name}: false openings`, value: opened / months, target: openings })
}

const printFound = (
  name: string,
  leak: Leak,
  homes: readonly JudgedHome[],
  how: Reading,
  target: string,
): void => {
  const { tried, week, fortnight } = findLeak(leak, homes, how, how === plainly ? doorsOf(homes) : undefined)
  const figure = { bench: 'sensors', n: tried, unit: 'share' }
  print({ ...figure, name: `${name}: ${leak.name}, found in 7 days`, value: week / tried, target })
  print({ ...figure, name: `${name}: ${leak.name}, found in 14 days`, value: fortnight / tried })
}

/** No constant is fitted here: each fifth says how much the figures hang on the homes that happen to be in it. */
const measureFifths = (all: readonly Home[]): void => {
  for (let fifth = 0; fifth < 5; fifth++) {
    const homes = judgeHomes(
      all.filter((_, i) => i % 5 === fifth),
      plainly,
    )
    const name = `fifth ${fifth + 1} alone`
    printFalse(name, homes, { how: plainly, alarms: '≤ .05', openings: '' })
    for (const leak of [leaks.steady, leaks.bursts]) printFound(name, leak, homes, plainly, '≥ .9')
  }
}
