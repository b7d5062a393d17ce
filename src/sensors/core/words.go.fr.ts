/** What the box that goes anywhere calls the pages of this slice. */
export const fr = {
  'go.devices': 'Capteurs : muets, alertes, justesse',
  'go.wear': 'Ce qui va tomber en panne (plan pluriannuel)',
  'go.consumptionNotes': 'Notes de consommation (chauffage, eau chaude)',
  'go.partnerStudies': 'Études de partenaires (totaux de consommation)',
} as const
