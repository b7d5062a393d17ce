import { isTrade } from '../../core/papers/trade-names.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { can } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { handler } from '../../../kernel/server/slice.ts'
import { commands, type Commands, type Delays } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { earlier } from '../../core/earlier-orders.ts'
import { type Knowing, know, type Signing, sign } from '../../core/decide/sign-contract.ts'
import {
  agenciesOf,
  gatherSigning,
  type ContractRow,
  type FirmRow,
  firmRow,
  ratesNamed,
  saveContract,
  saveFirm,
  saveJoined,
  siretOf,
  termsRow,
} from '../papers/papers-store.ts'
import { ratesOf } from '../papers/contract-rates.ts'

// What is not given stays as it stands.
const firmOf = (data: Commands['firm.know'], before: FirmRow | undefined): FirmRow => ({
  name: data.name,
  phone: data.phone ?? before?.phone ?? '',
  onCall: data.onCall ?? before?.onCall ?? '',
  email: data.email ?? before?.email ?? '',
  siret: data.siret ?? before?.siret ?? '',
  lang: data.lang ?? before?.lang ?? 'fr',
  trades: data.trades ?? before?.trades ?? [],
})

type ContractBefore = Omit<ContractRow, 'rates'> | undefined

const contractOf = (id: string, data: Commands['contract.sign'], before: ContractBefore): ContractRow => ({
  firm: data.firm,
  ref: data.ref,
  name: data.name,
  kind: data.kind,
  trades: data.trades.filter(isTrade),
  agencies: data.agencies,
  buildings: data.buildings ?? before?.buildings ?? [],
  assets: data.assets ?? before?.assets ?? [],
  covers: data.covers ?? before?.covers ?? [],
  limit: data.limit,
  rank: data.rank ?? before?.rank ?? 1,
  starts: data.starts,
  ends: data.ends,
  capacity: data.capacity ?? before?.capacity ?? 6,
  delays: data.delays ? orderedDelays(data.delays) : (before?.delays ?? {}),
  onCall: data.onCall ?? before?.onCall ?? false,
  rates: ratesOf(id, data.rates ?? []),
})

// As the database gives them back.
const orderedDelays = ({ U1, U2, U3 }: Delays): Delays => ({
  ...(U1 === undefined ? {} : { U1 }),
  ...(U2 === undefined ? {} : { U2 }),
  ...(U3 === undefined ? {} : { U3 }),
})

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

type KnowingFirm = Knowing & { wanted: FirmRow }
type SigningContract = Signing & { wanted: ContractRow }

export const paperCommands = {
  'firm.know': handler<KnowingFirm, Commands['firm.know']>({
    data: commands['firm.know'],
    gather: async (db, { subject, data }, { now }) => {
      const before = await firmRow(db, subject)
      const wanted = firmOf(data, before)
      return {
        wanted,
        same: isSame(before, wanted),
        siretBefore: before?.siret ?? '',
        siretOf: await siretOf(db, subject, wanted.siret),
        agencies: await agenciesOf(db, subject, localDate(officeCalendar, now)),
      }
    },
    decide: know,
    save: async (db, facts, { wanted }, { subject }) => {
      if (facts.length) await saveFirm(db, subject, wanted)
    },
  }),
  'contract.joinThing': handler({
    data: commands['contract.joinThing'],
    gather: () => Promise.resolve(undefined),
    decide: (_, { subject }, { actor }) =>
      actor.role === 'system' && can(grants, 'sign', actor, { building: subject }) ? [] : refuse('not_yours'),
    save: (db, _, __, { data }) => saveJoined(db, data),
  }),
  'contract.sign': handler<SigningContract, Commands['contract.sign']>({
    data: commands['contract.sign'],
    earlier: earlier['contract.sign'],
    gather: async (db, { subject, data }) => {
      const before = await termsRow(db, subject)
      const wanted = contractOf(subject, data, before)
      const codes = wanted.rates.map(({ code }) => code)
      const standing = before && { ...before, rates: await ratesNamed(db, subject, codes) }
      return {
        wanted,
        before,
        covers: wanted.covers,
        same: isSame(standing, { ...wanted, rates: byCode(wanted.rates) }),
        ...(await gatherSigning(db, subject, wanted)),
      }
    },
    decide: sign,
    save: async (db, facts, { wanted }, { subject }) => {
      if (facts.length) await saveContract(db, subject, wanted)
    },
  }),
}

const byCode = (rates: ContractRow['rates']): ContractRow['rates'] =>
  [...rates].sort((a, b) => (a.code < b.code ? -1 : 1))
