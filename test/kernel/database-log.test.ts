import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptInLog } from '../../src/kernel/server/database-log.ts'
import { freshDatabase } from '../setup/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

// As somebody sets it for one login or one server: here, for the one connection that looks.
const kept = (...settings: string[]): Promise<string[]> =>
  keptInLog({
    ...database.config,
    options: [
      '-c log_statement=none -c log_min_duration_statement=-1 -c log_min_duration_sample=-1',
      ...settings.map((setting) => `-c ${setting}`),
    ].join(' '),
  })

test('a PostgreSQL that writes its own life alone is told nothing', async () => {
  expect(await kept()).toEqual([])
  expect(await kept('log_statement=ddl')).toEqual([])
})

test('what keeps the values of statements is named, by each way of setting it', async () => {
  expect(await kept('log_statement=all')).toEqual(['log_statement = all'])
  expect(await kept('log_statement=mod', 'log_min_duration_statement=0')).toEqual([
    'log_min_duration_statement = 0',
    'log_statement = mod',
  ])
  expect(await kept('log_transaction_sample_rate=1', 'log_parameter_max_length_on_error=-1')).toEqual([
    'log_parameter_max_length_on_error = -1',
    'log_transaction_sample_rate = 1',
  ])
})

test('times and texts without values name nobody', async () => {
  expect(await kept('log_statement=all', 'log_parameter_max_length=0')).toEqual([])
})
