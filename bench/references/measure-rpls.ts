import { slices } from '../../src/app/slices.ts'
import { houseActor } from '../../src/kernel/core/access.ts'
import { isRefusal } from '../../src/kernel/core/command.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { openDatabase } from '../../src/kernel/server/database.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { json, sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/statutory/core/contract.ts'
import { judgeRegister } from '../../test/statutory/judge-register.ts'
import { print, say } from '../figures.ts'
import { openLarge } from '../large-database.ts'

const house = houseActor(newId())
const year = 2027
const linesOfAct = 500

/**
 * The yearly register of the large landlord: what its file takes, from the tables to the last line, and what a checker that shares no line
 * with the writer finds in it. What only head office knows comes from last year’s declaration and, for rents, from what was told.
 */
export const measureRpls = async (): Promise<void> => {
  const large = await openLarge(600, say)
  const database = openDatabase(large.config, 4)
  try {
    const kernel = assemble(database, { ...readSettings({}), logLevel: 'silent' }, slices)
    await database.owner.run(sql`
      insert into kernel.setting as s (key, value) values ('landlord', ${json(declarant)})
      on conflict (key) do update set value = s.value || excluded.value`)
    await declareBefore(kernel)
    const start = performance.now()
    const { text, lines } = await fileOf(kernel)
    const seconds = (performance.now() - start) / 1000
    const faults = judgeRegister(text)
    for (const fault of faults.slice(0, 5)) say(fault)
    print({
      bench: 'references',
      name: 'RPLS of 25,000 lines',
      value: seconds,
      unit: 's',
      n: lines,
      target: '<= 10',
    })
    print({
      bench: 'references',
      name: 'faults in it, by another checker',
      value: faults.length,
      unit: 'faults',
      n: lines,
      target: '0',
    })
  } finally {
    await database.close()
    await large.stop()
  }
}

const declarant = { name: 'Habitat du Midi', registerNumber: '110000123', siret: '12345678900011' }

const fileOf = async (kernel: Kernel): Promise<Queries['register.file']['output']> => {
  const made = await kernel.ask(house, 'register.file', { year, send: 1 })
  if (isRefusal(made)) throw new Error(`no file: ${made.refused}`)
  return made as Queries['register.file']['output']
}

/** What stands in a line year after year, and what neither estate nor leases of the large landlord tell. */
const declared: Readonly<Record<number, string>> = {
  3: '1',
  4: '11262',
  22: '2',
  24: '3',
  25: '66',
  26: '1970',
  27: '1971',
  29: '1',
  32: '12',
  34: '2',
  48: '03/2022',
  49: 'D',
  50: 'C',
}
const ofThisYear: Readonly<Record<number, string>> = { 44: '412', 45: '999', 46: '999' }

// A dwelling came into the stock in the year in which it was built.
const declaredOf = (cells: readonly string[]): string[] => {
  const built = cells[25] || declared[26]!
  return cells.map((cell, i) => cell || (i === 27 ? built : (declared[i + 1] ?? '')))
}

const declareBefore = async (kernel: Kernel): Promise<void> => {
  const lines = (await fileOf(kernel)).text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';'))
  const units = new Map(
    (
      await kernel.database.owner.rows<{ ref: string; id: string }>(
        sql`select u.ref, u.id from estate.place u`,
      )
    ).map(({ ref, id }) => [ref, id]),
  )
  for (let from = 0; from < lines.length; from += linesOfAct) {
    const part = lines.slice(from, from + linesOfAct)
    await act(kernel, 'register.keep', {
      year: year - 1,
      lines: part.map((cells) => declaredOf(cells)),
    })
    const homes = part.filter((cells) => cells[39] === '1')
    for (const [no, value] of Object.entries(ofThisYear))
      if (homes.length)
        await act(kernel, 'register.tell', {
          year,
          values: homes.map((cells) => ({ unit: units.get(cells[1]!)!, position: Number(no), value })),
        })
  }
}

const act = async (kernel: Kernel, type: string, data: object): Promise<void> => {
  const done = await kernel.send(house, {
    id: newId(),
    type,
    subject: newId(),
    data,
    at: new Date().toISOString(),
  })
  if (!done.ok) throw new Error(done.message)
}
