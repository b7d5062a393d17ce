/** What goes back to the ERP, by its kind. */
export const fr = {
  'erp.kind.orderPlaced': 'commande passée',
  'erp.kind.orderDone': 'travaux finis',
  'erp.kind.orderChecked': 'service fait',
  'erp.kind.orderEnded': 'commande sans suite',
  'erp.kind.contact': 'téléphone et courriel',
  'erp.kind.leaseEnd': 'fin de bail',
  'erp.kind.settledValue': 'valeur vérifiée',
}
