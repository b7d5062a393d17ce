import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { linkReferences } from '../../src/refs/server/chain/link-references.ts'
import { importRegister } from '../../src/refs/server/register/import-register.ts'
import { banLine, registerFile } from './register-files.ts'

/** Of some entrances of the centre the register knows the number with a «bis» alone: each is to be asked. Of `sure` others it has the very address. */
export const askPairs = async (kernel: Kernel, most: number, sure = 0): Promise<void> => {
  const own = await kernel.database.owner.rows<{ address: string; postcode: string; insee: string }>(sql`
    select distinct on (e.address) e.address, b.postcode, b.insee from estate.entrance e join estate.building b on b.id = e.building
    where b.agency = 'centre' and e.address ~ '^\\d+ (rue|avenue|boulevard) ' order by e.address limit ${most + sure}`)
  const lines = own.map(({ address, postcode, insee }, i) => {
    const [no = '', ...street] = address.split(' ')
    return banLine({
      no: i < most ? `${no} bis` : no,
      street: street.join(' '),
      postcode,
      insee,
      road: 100 + i,
    })
  })
  const folder = mkdtempSync(join(tmpdir(), 'loge-pairs-'))
  await importRegister(kernel.database, 'ban', registerFile(folder, 'ban', lines), {
    tell: () => {},
    progress: () => {},
    signal: new AbortController().signal,
    anyway: false,
  })
  await linkReferences(kernel)
  rmSync(folder, { recursive: true })
}
