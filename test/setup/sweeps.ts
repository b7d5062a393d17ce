/**
 * Tests of the server that play a whole house rather than a part of it: a copy of it compiled anew, every door asked everything, a
 * hundred phones, processes that are killed, years that go by. Two fifths of what the tests of the server cost; whoever changes a part
 * learns little from them before it stands: `npm run check` leaves them to `npm test`.
 */
export const sweeps: readonly string[] = [
  'test/erp/fetch-kills.test.ts',
  'test/erp/outlet-over-sftp.test.ts',
  'test/erp/send-kills.test.ts',
  'test/field/simulation.test.ts',
  'test/hostile/everything.test.ts',
  'test/hostile/secrets.test.ts',
  'test/hostile/strangers.test.ts',
  'test/kernel/kill.test.ts',
  'test/kernel/landlords.test.ts',
  'test/kernel/new-slice.test.ts',
  'test/kernel/role.test.ts',
  'test/requests/concurrency.test.ts',
  'test/seeds/sequel.test.ts',
]
