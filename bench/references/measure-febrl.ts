import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { linkPeople } from '../../src/refs/core/people/link-people.ts'
import type { PersonRow } from '../../src/refs/core/people/find-pairs.ts'
import { print, say } from '../figures.ts'
import { foreignFile } from './paris-pairs.ts'
import { scoreOf, scoreText } from './score.ts'

const names = ['given_name', 'surname']
const place = ['street_number', 'address_1', 'address_2', 'suburb', 'postcode', 'state']

/** The fields that are told, and how well persons are then to be found. */
const cases: readonly (readonly [told: string, fields: readonly string[], target: string])[] = [
  ['all fields', [...names, ...place, 'date_of_birth', 'soc_sec_id'], '>= 0.999'],
  ['without birth and number', [...names, ...place], '>= 0.995'],
  ['addresses alone', place, '>= 0.987'],
]

/** The sets 1 to 3 of FEBRL (BSD-3), of which the links are known: which rows are one person, without a settled pair. */
export const measureFebrl = (): Promise<void> => {
  for (const set of [1, 2, 3]) {
    const file = foreignFile(`addresses/febrl/dataset${set}.csv`)
    if (!file) say(`addresses/febrl/dataset${set}.csv is not in the folder that LOGE_DATA names.`)
    else for (const [told, fields, target] of cases) measureSet(file, set, told, fields, target)
  }
  return Promise.resolve()
}

const measureSet = (
  file: string,
  set: number,
  told: string,
  fields: readonly string[],
  target: string,
): void => {
  const records = parse<Record<string, string>>(readFileSync(file), { columns: true, trim: true })
  const whose = records.map((record) => /rec-(\d+)-/.exec(record['rec_id']!)![1]!)
  const rows: PersonRow[] = records.map((record, i) => ({
    line: i + 1,
    within: '',
    fields: fields.map((field) => record[field]!),
  }))
  const links = [...linkPeople(rows, 0.5)]
  const right = links.filter(({ a, b }) => whose[a - 1] === whose[b - 1]).length
  const all = [...Map.groupBy(whose, (id) => id).values()].reduce(
    (n, { length }) => n + (length * (length - 1)) / 2,
    0,
  )
  const score = scoreOf(right, links.length, all)
  const name = `persons of FEBRL ${set}, ${told}`
  say(`${name}: ${scoreText(score)}`)
  print({ bench: 'references', name, value: score.f1, unit: 'F1', n: rows.length, target })
}
