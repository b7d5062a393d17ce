import type { InvoiceState } from './order/order-states.ts'

/** How far the ERP is with the invoice of an order, told to its agency and its firm. */
export const fr = {
  'erp.invoice.received': 'Facture reçue le {day}, d’après l’ERP.',
  'erp.invoice.toApprove': 'Facture à valider depuis le {day}, d’après l’ERP.',
  'erp.invoice.approved': 'Facture validée le {day}, d’après l’ERP.',
  'erp.invoice.paid': 'Facture payée le {day}, d’après l’ERP.',
  'erp.invoice.rejected': 'Facture refusée le {day}, d’après l’ERP.',
  'erp.invoice.cancelled': 'Cette commande est annulée dans l’ERP.',
} satisfies Record<`erp.invoice.${InvoiceState | 'cancelled'}`, string>
