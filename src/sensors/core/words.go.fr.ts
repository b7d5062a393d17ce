/** What the box that goes anywhere calls the pages of this slice. */
export const fr = {
  'go.devices': 'Capteurs : muets, alertes, justesse',
  'go.meterReading': 'Fichier d’un releveur de compteurs',
  'go.sensorsHeard': 'Écoute des capteurs (voies, messages illisibles)',
  'go.deviceTypes': 'Modèles de capteurs et décodeurs',
  'go.wear': 'Ce qui va tomber en panne (plan pluriannuel)',
  'go.consumptionNotes': 'Notes de consommation (chauffage, eau chaude)',
  'go.partnerStudies': 'Études de partenaires (totaux de consommation)',
} as const
