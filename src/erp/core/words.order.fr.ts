/** What became of an order in the ERP, beside it. */
export const fr = {
  'erp.order.theirs': 'n° ERP {no}',
  'erp.order.refused': 'L’ERP a refusé cette commande ({kind}) : {why}',
  'erp.order.renewed': 'Elle repartira au prochain envoi.',
  'erp.order.mend': 'Quand c’est réglé, renvoyer',
  'erp.order.silent': 'sans explication',
  'erp.order.code': 'il manque un code, voyez avec la direction informatique',
}
