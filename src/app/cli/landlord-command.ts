import type { Kernel } from '../../kernel/server/slice.ts'
import { json, sql } from '../../kernel/server/sql.ts'
import { landlordKeys, readLandlord } from '../../people/core/contract.ts'

/** `landlord [key=value …]`: what the landlord says of itself, told and shown with what is missing. */
export const landlord = async (argv: string[], { database: { owner } }: Kernel): Promise<number> => {
  const said = argv.map((word) => word.split(/=(.*)/s))
  const unknown = said.find(([key = '', value]) => value === undefined || !isKey(key))
  if (unknown) {
    process.stderr.write(`${unknown[0]} ? À dire : ${allKeys.join(', ')}, chacun suivi de « = ».\n`)
    return 2
  }
  const told = Object.fromEntries(said.map(([key = '', value = '']) => [key, value.trim()]))
  await owner.run(sql`
    insert into kernel.setting as s (key, value) values ('landlord', ${json(told)})
    on conflict (key) do update set value = s.value || excluded.value`)
  const kept = await owner.row<{ value: unknown }>(
    sql`select value from kernel.setting where key = 'landlord'`,
  )
  const { landlord: all, missing } = readLandlord(kept?.value)
  for (const key of landlordKeys)
    process.stdout.write(`${key} = ${all[key] || (missing.includes(key) ? '(manque)' : '')}\n`)
  return 0
}

// What a landlord decides and no page says of it: months of a notice to another social dwelling (lettings), the number that the ministry
// gave it and its SIRET (statutory).
const allKeys: readonly string[] = [...landlordKeys, 'socialMonths', 'registerNumber', 'siret']
const isKey = (key: string): boolean => allKeys.includes(key)
