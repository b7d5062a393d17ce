/** The pages of whoever keeps sensors going, one beside the other. */
export const fr = {
  'sensorTabs.label': 'Pages des capteurs',
  'sensorTabs.devices': 'Capteurs posés',
  'sensorTabs.heard': 'Écoute',
  'sensorTabs.reading': 'Fichier d’un releveur',
  'sensorTabs.types': 'Modèles',
} as const
