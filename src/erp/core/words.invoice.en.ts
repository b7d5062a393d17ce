import type { fr } from './words.invoice.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'erp.invoice.received': 'Invoice received on {day}, says the ERP.',
  'erp.invoice.toApprove': 'Invoice to be approved since {day}, says the ERP.',
  'erp.invoice.approved': 'Invoice approved on {day}, says the ERP.',
  'erp.invoice.paid': 'Invoice paid on {day}, says the ERP.',
  'erp.invoice.rejected': 'Invoice refused on {day}, says the ERP.',
  'erp.invoice.cancelled': 'This order is cancelled in the ERP.',
}
