import { asker } from '../../kernel/web/ask.ts'
import { carriesLink } from '../../kernel/web/http-headers.ts'
import { sender } from '../../kernel/web/outbox.ts'
import type { T } from '../../kernel/core/words.ts'
import type { Queries as People } from '../../people/core/contract.ts'
import type { Commands, Queries } from '../core/contract.ts'

export const { useAsk } = asker<Queries & Pick<People, 'staff.list'>>()
export const send = sender<Commands>()

const list = '/bureau/etats-des-lieux'
// Whoever came by the link of a lease stays behind it; whoever is signed in, at home.
const root = (): string => (carriesLink() ? '/bail' : '/chez-moi')
export const ownPath = (id: string): string => `${root()}/etat-des-lieux/${id}`
export const ownAccountPath = (id: string): string => `${root()}/solde/${id}`

/** The page above a tenant’s papers. */
export const pageAbove = (t: T): { to: string; from: string } => ({
  to: root(),
  from: t(carriesLink() ? 'inspections.papers' : 'inspections.home'),
})
export const paths = { list, one: (id: string): string => `${list}/${id}` }
