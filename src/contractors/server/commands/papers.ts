import { derivedId } from '../../../kernel/server/ids.ts'
import { handler } from '../../../kernel/server/slice.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { cents } from '../../core/limit.ts'
import { know, type Signing, sign, type Standing } from '../../core/decide/sign.ts'
import { type ContractRow, contractRow, type FirmRow, firmRow, saveContract, saveFirm } from '../papers.ts'

const firmOf = ({ name, phone, email, siret, lang }: Commands['firm.know']): FirmRow => ({
  name,
  phone: phone ?? '',
  email: email ?? '',
  siret: siret ?? '',
  lang: lang ?? 'fr',
})

const contractOf = (id: string, data: Commands['contract.sign']): ContractRow => ({
  firm: data.firm,
  ref: data.ref,
  name: data.name,
  kind: data.kind,
  trades: data.trades,
  agencies: data.agencies,
  covers: data.covers ?? [],
  spendLimit: cents(data.spendLimit),
  rank: data.rank ?? 1,
  starts: data.starts,
  ends: data.ends,
  capacity: data.capacity ?? 6,
  rates: ratesOf(id, data.rates ?? []),
})

// A line named twice counts as it was named last.
const ratesOf = (id: string, rates: NonNullable<Commands['contract.sign']['rates']>): ContractRow['rates'] =>
  [...new Map(rates.map((rate) => [rate.code, rate])).values()].map(({ code, label, unit, price }) => ({
    item: derivedId(id, 'rate', code),
    code,
    label,
    unit,
    price: cents(price),
  }))

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

export const paperCommands = {
  'firm.know': handler<Standing, Commands['firm.know']>({
    data: commands['firm.know'],
    gather: async (db, { subject, data }) => ({ same: same(await firmRow(db, subject), firmOf(data)) }),
    decide: know,
    save: async (db, facts, _, { subject, data }) => {
      if (facts.length) await saveFirm(db, subject, firmOf(data))
    },
  }),
  'contract.sign': handler<Signing, Commands['contract.sign']>({
    data: commands['contract.sign'],
    gather: async (db, { subject, data }) => {
      const wanted = contractOf(subject, data)
      const { standing, firmKnown, refTaken } = await contractRow(db, subject, wanted)
      return { same: same(standing, { ...wanted, rates: byCode(wanted.rates) }), firmKnown, refTaken }
    },
    decide: sign,
    save: async (db, facts, _, { subject, data }) => {
      if (facts.length) await saveContract(db, subject, contractOf(subject, data))
    },
  }),
}

const byCode = (rates: ContractRow['rates']): ContractRow['rates'] =>
  [...rates].sort((a, b) => (a.code < b.code ? -1 : 1))
