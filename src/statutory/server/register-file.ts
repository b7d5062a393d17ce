import { isRefusal, refuse } from '../../kernel/core/command.ts'
import { answer } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import { type Declarant, rplsFileName } from '../core/rpls/declarant.ts'
import { listMissing } from '../core/rpls/list-missing.ts'
import { printHeader, printLine } from '../core/rpls/print-rpls.ts'
import { openRegister } from './open-register.ts'

/** Who declares, as the landlord says it of itself (`loge landlord registerNumber=… siret=…`); nothing without the ministry’s number. */
const declarantNow = async (db: Db): Promise<Declarant | undefined> => {
  const said = await db.row<Record<'number' | 'name' | 'address' | 'siret', string | null>>(
    sql`select d.number, d.name, d.address, d.siret from statutory.declarant() d`,
  )
  if (!said?.number || !said.name) return undefined
  const address = (said.address ?? '').split(/\s*[,\n]\s*/)
  return { number: said.number, name: said.name, brand: '', address, siret: said.siret ?? '', comment: '' }
}

/** The file of a year, whole. */
export const registerFile = answer({
  ...queries['register.file'],
  answer: async (asking, { year, send }: Queries['register.file']['input']) => {
    const register = await openRegister(asking, year)
    if (isRefusal(register)) return register
    const who = await declarantNow(asking.db)
    if (!who) return refuse('declarant_unknown')
    const { lines, layout } = register
    const text = lines.map(({ cells }) => printLine(cells, layout)).join('')
    return {
      name: rplsFileName(year, send, who.number, 1),
      text: printHeader(who, year, lines.length) + text,
      lines: lines.length,
      ready: listMissing(lines, { year, layout }).ready,
    } satisfies Queries['register.file']['output']
  },
})
