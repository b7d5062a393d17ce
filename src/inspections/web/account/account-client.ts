import { asker } from '../../../kernel/web/ask.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import type { SettlementView } from '../../core/account/account-queries.ts'
import type { Commands, Queries } from '../../core/contract.ts'

export type DifferenceLine = SettlementView['lines'][number]

export const send = sender<Commands>()
export const { ask, useAsk } = asker<Queries>()

export const accountPaths = {
  inspections: '/bureau/etats-des-lieux',
  list: '/bureau/etats-des-lieux/comptes',
  one: (id: string): string => `/bureau/etats-des-lieux/comptes/${id}`,
  grids: '/bureau/etats-des-lieux/grilles',
} as const
