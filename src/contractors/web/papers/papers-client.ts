import { asker } from '../../../kernel/web/ask.ts'
import type { Queries as Estate } from '../../../estate/core/contract.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../../core/contract.ts'

export const { ask, useAsk } = asker<Queries & Pick<Estate, 'place.buildings' | 'asset.list'>>()
export const send = sender<Commands>()

export type FirmCard = Queries['firm.card']['output']
export type FirmList = Queries['firm.list']['output']
export type ContractCard = Queries['contract.card']['output']
export type Gap = FirmList['gaps'][number]

const root = '/bureau/entreprises'
/** Addresses of firms and contracts at the office. */
export const paths = {
  root,
  contracts: `${root}/contrats`,
  delegations: `${root}/accords`,
  firm: (id: string): string => `${root}/${id}`,
  sign: (firm: string): string => `${root}/${firm}/contrat`,
  contract: (id: string): string => `${root}/contrat/${id}`,
  terms: (id: string): string => `${root}/contrat/${id}/conditions`,
  rates: (id: string): string => `${root}/contrat/${id}/prix`,
  building: (id: string): string => `/bureau/patrimoine/${id}`,
  /** open requests on which a firm has or had an order */
  requests: (firm: string): string => `/bureau/a-faire?firm=${firm}&tab=all`,
} as const
