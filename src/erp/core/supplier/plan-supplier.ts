import { plain } from '../../../kernel/core/fold-words.ts'
import { words } from '../lease/lease-row.ts'
import type { PlannedAct } from '../lease/plan-lease.ts'
import type { ReadRow } from '../read-row.ts'
import { lineFault, type RowFault } from '../row-fault.ts'

/** A firm as Loge knows it. */
export type KnownFirm = {
  id: string
  name: string
  phone: string
  email: string
  siret: string
  trades: readonly string[]
}

export type SupplierScene = {
  row: ReadRow
  changed: ReadonlySet<string>
  /** the firm of this number, once it was told */
  own: string | undefined
  firms: readonly KnownFirm[]
  makeId: (...parts: string[]) => string
}

export type PlannedSupplier = { acts: readonly PlannedAct[]; id: string } | { fault: RowFault }

/**
 * A firm as a line tells it: known by its number, its SIRET, or its name where one of both has no SIRET. The ERP is believed on its name, its
 * SIRET and its trades; where orders go (mail, telephone) it fills what is empty, and undoes nothing that the landlord's people set.
 */
export const planSupplier = ({ row, changed, own, firms, makeId }: SupplierScene): PlannedSupplier => {
  const says = saidOf(row)
  const found = own ? firms.filter(({ id }) => id === own) : likeFirms(says, firms)
  if (found.length > 1) return { fault: lineFault('several_firms', says.name) }
  const [firm] = found
  if (!firm && !says.name) return { fault: { code: 'missing', column: 'name', value: '' } }
  const id = firm?.id ?? own ?? makeId('firm', row.key)
  const trades = says.trades.filter((trade) => !firm?.trades.includes(trade))
  const data = {
    ...(says.siret && says.siret !== firm?.siret ? { siret: says.siret } : {}),
    ...(trades.length ? { trades: [...(firm?.trades ?? []), ...trades] } : {}),
    ...(says.phone && !firm?.phone ? { phone: says.phone } : {}),
    ...(says.email && !firm?.email ? { email: says.email } : {}),
  }
  const isRenamed = !firm || (changed.has('name') && says.name !== '' && !isNamedSame(says, firm) && own)
  if (!isRenamed && Object.keys(data).length === 0) return { acts: [], id }
  return {
    acts: [{ type: 'firm.know', subject: id, data: { name: isRenamed ? says.name : firm.name, ...data } }],
    id,
  }
}

type SaidFirm = { name: string; siret: string; trades: string[]; phone: string; email: string }

const saidOf = ({ values }: ReadRow): SaidFirm => ({
  name: words(values.name),
  siret: words(values.siret).replace(/\s/g, ''),
  trades: words(values.trades)
    .split('|')
    .map((trade) => trade.trim())
    .filter((trade) => trade !== ''),
  phone: words(values.phone),
  email: words(values.email),
})

const isNamedSame = (a: { name: string }, b: { name: string }): boolean => plain(a.name) === plain(b.name)

const likeFirms = (says: SaidFirm, firms: readonly KnownFirm[]): KnownFirm[] => {
  const bySiret = firms.filter(({ siret }) => says.siret !== '' && siret === says.siret)
  if (bySiret.length) return bySiret
  return firms.filter((firm) => isNamedSame(says, firm) && (says.siret === '' || firm.siret === ''))
}
