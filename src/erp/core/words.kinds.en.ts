import type { fr } from './words.kinds.fr.ts'

/** What goes back to the ERP, by its kind. */
export const en: Record<keyof typeof fr, string> = {
  'erp.kind.orderPlaced': 'order placed',
  'erp.kind.orderDone': 'work done',
  'erp.kind.orderChecked': 'work checked and due',
  'erp.kind.orderEnded': 'order without work',
  'erp.kind.contact': 'telephone and e-mail',
  'erp.kind.leaseEnd': 'end of lease',
  'erp.kind.settledValue': 'checked value',
}
